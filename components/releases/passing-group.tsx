import { describeReleaseSpan } from '@/lib/flows';
import type { Upgrade } from '@/lib/releases';
import type { Surroundings } from '../ports/surroundings';
import { FactList } from './fact-list';
import { RowMention } from './row-mention';

interface PassingGroupProps {
  upgrade: Upgrade;
  surroundings: Surroundings;
}

/** What neither of the two releases has, but one between them; nothing where there is none. */
export function PassingGroup({ upgrade, surroundings }: PassingGroupProps) {
  const { rows, facts, from, to } = upgrade;
  if (rows.passing.length + facts.passing.length === 0) return null;
  return (
    <section className="change-group" aria-labelledby="passing">
      <h2 id="passing">Only on the way</h2>
      <p className="muted">
        Neither {from.release} nor {to.release} has these, but a release or a patch between them does. They matter where
        an upgrade makes a stop there.
      </p>
      {rows.passing.length > 0 && (
        <ul className="plain-list">
          {rows.passing.map((row) => (
            <li key={row.id} data-provider={row.providers.join(' ')}>
              <RowMention row={row} surroundings={surroundings} /> ({describeReleaseSpan(row.releases)})
            </li>
          ))}
        </ul>
      )}
      <FactList title="In the code" facts={facts.passing} surroundings={surroundings} />
    </section>
  );
}
