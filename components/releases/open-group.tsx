import { wantsRule } from '@/lib/flows';
import { mayWantRule, type OpenedRow, type Upgrade } from '@/lib/releases';
import { inTheCode } from '@/lib/words/rows';
import * as words from '@/lib/words/upgrade';
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
  const { rows, facts, hosts, steps } = upgrade;
  const [from, to] = [upgrade.from.release, upgrade.to.release];
  const neededFrom = new Map(rows.opened.map((change) => [change.row, words.fromOn(change.neededFrom)]));
  const opened = rows.opened.filter(({ row }) => wantsRule(row.path));
  return (
    <ChangeGroup
      id="open"
      title={words.open}
      about={words.openAbout(from, to, steps.length)}
      nothing={words.opensNothing(from, to)}
      nothingHere={words.opensNothingHere}
      rows={opened.filter(isNew).map(({ row }) => row)}
      release={to}
      stepOf={(row) => neededFrom.get(row)}
      surroundings={surroundings}
    >
      <HostList title={words.newHosts} hosts={hosts.begun} stepOf={({ since }) => words.fromOn(since)} />
      <RowPairs
        title={words.openAlready}
        pairs={opened
          .filter((change) => !isNew(change))
          .map((change) => ({
            row: change.row,
            link: words.letThrough(change.neededFrom),
            others: change.alreadyOpenFor,
          }))}
        surroundings={surroundings}
      />
      <FactList title={inTheCode} facts={facts.begun.filter(mayWantRule)} surroundings={surroundings} />
    </ChangeGroup>
  );
}
