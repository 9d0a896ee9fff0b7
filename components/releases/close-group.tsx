import { wantsRule } from '@/lib/flows';
import { type ClosedRow, mayWantRule, type Upgrade } from '@/lib/releases';
import { inTheCode } from '@/lib/words/rows';
import * as words from '@/lib/words/upgrade';
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
  const neededUntil = new Map(rows.closed.map((change) => [change.row, words.until(change.neededUntil)]));
  const ended = rows.closed.filter(({ row }) => wantsRule(row.path));
  const free = ended.filter(isFree);
  const last = [...new Set(free.map((change) => change.neededUntil))];
  return (
    <ChangeGroup
      id="close"
      title={words.close}
      about={words.closeAbout(from, to, last)}
      nothing={words.closesNothing(from, to)}
      nothingHere={words.closesNothingHere}
      rows={free.map(({ row }) => row)}
      isClosing
      release={from}
      stepOf={(row) => neededUntil.get(row)}
      surroundings={surroundings}
    >
      <HostList title={words.goneHosts} hosts={hosts.ended} stepOf={({ until }) => until && words.until(until)} />
      <RowPairs
        title={words.keepOpen}
        pairs={ended
          .filter((change) => !isFree(change))
          .map((change) => ({
            row: change.row,
            link: words.stillUsed(change.endsAfter),
            others: change.stillNeededBy,
          }))}
        surroundings={surroundings}
      />
      <FactList title={inTheCode} facts={facts.ended.filter(mayWantRule)} surroundings={surroundings} />
    </ChangeGroup>
  );
}
