import { wantsRule } from '@/lib/flows';
import { mayWantRule, type OpenedRow, type Upgrade } from '@/lib/releases';
import type { Surroundings } from '../ports/surroundings';
import { ChangeGroup } from './change-group';
import { FactList } from './fact-list';
import { HostList } from './host-list';
import { RowPairs } from './row-pairs';

interface OpenGroupProps {
  upgrade: Upgrade;
  surroundings: Surroundings;
}

const isNew = ({ alreadyOpenFor }: OpenedRow): boolean => alreadyOpenFor.length === 0;

/** What has to be open before the upgrade begins. */
export function OpenGroup({ upgrade, surroundings }: OpenGroupProps) {
  const { rows, facts, hosts } = upgrade;
  const [from, to] = [upgrade.from.release, upgrade.to.release];
  const opened = rows.opened.filter(({ row }) => wantsRule(row.path));
  return (
    <ChangeGroup
      id="open"
      title="Open before the upgrade"
      about={`These rows hold in ${to} and did not in ${from}.`}
      nothing={`No opening begins between ${from} and ${to}.`}
      rows={opened.filter(isNew).map(({ row }) => row)}
      release={to}
      surroundings={surroundings}
    >
      <HostList title="Outbound hosts that are new" hosts={hosts.begun} />
      <RowPairs
        title="New, but open already"
        pairs={opened
          .filter((change) => !isNew(change))
          .map(({ row, alreadyOpenFor }) => ({ row, others: alreadyOpenFor }))}
        link="is let through by what was open for"
        surroundings={surroundings}
      />
      <FactList title="In the code" facts={facts.begun.filter(mayWantRule)} surroundings={surroundings} />
    </ChangeGroup>
  );
}
