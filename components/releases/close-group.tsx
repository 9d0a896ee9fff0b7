import { wantsRule } from '@/lib/flows';
import { type ClosedRow, mayWantRule, type Upgrade } from '@/lib/releases';
import type { Surroundings } from '../ports/surroundings';
import { ChangeGroup } from './change-group';
import { FactList } from './fact-list';
import { HostList } from './host-list';
import { RowPairs } from './row-pairs';

interface CloseGroupProps {
  upgrade: Upgrade;
  surroundings: Surroundings;
}

const isFree = ({ stillNeededBy }: ClosedRow): boolean => stillNeededBy.length === 0;

/** What may be closed once the older release is gone, and what only looks like it. */
export function CloseGroup({ upgrade, surroundings }: CloseGroupProps) {
  const { rows, facts, hosts } = upgrade;
  const [from, to] = [upgrade.from.release, upgrade.to.release];
  const ended = rows.closed.filter(({ row }) => wantsRule(row.path));
  return (
    <ChangeGroup
      id="close"
      title="May be closed after"
      about={`These rows held in ${from} and do not in ${to}. Close them once no cluster of ${from} is left.`}
      nothing={`No opening of ${from} becomes free in ${to}.`}
      rows={ended.filter(isFree).map(({ row }) => row)}
      isClosing
      release={from}
      surroundings={surroundings}
    >
      <HostList title="Outbound hosts that are gone" hosts={hosts.ended} />
      <RowPairs
        title="Ends, but keep it open"
        pairs={ended
          .filter((change) => !isFree(change))
          .map(({ row, stillNeededBy }) => ({ row, others: stillNeededBy }))}
        link="ends; the opening, or a part of it, is still used by"
        surroundings={surroundings}
      />
      <FactList title="In the code" facts={facts.ended.filter(mayWantRule)} surroundings={surroundings} />
    </ChangeGroup>
  );
}
