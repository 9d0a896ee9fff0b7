import { describeReleaseSpan } from '@/lib/flows';
import type { Upgrade } from '@/lib/releases';
import { inTheCode } from '@/lib/words/rows';
import * as words from '@/lib/words/upgrade';
import type { Surroundings } from '../ports/surroundings';
import { FactList } from './fact-list';
import { forWhom } from './for-whom';
import { RowMention } from './row-mention';

interface PassingGroupProps {
  upgrade: Upgrade;
  surroundings: Surroundings;
}

/** What neither of the two releases has, but one between them; nothing where there is none. */
export function PassingGroup({ upgrade, surroundings }: PassingGroupProps) {
  const { rows, facts, from, to, steps } = upgrade;
  if (rows.passing.length + facts.passing.length === 0) return null;
  return (
    <section className="change-group" data-part="" aria-labelledby="passing">
      <h2 id="passing">{words.passing}</h2>
      <p className="muted">{words.passingAbout(from.release, to.release, steps.length)}</p>
      {rows.passing.length > 0 && (
        <ul className="plain-list">
          {rows.passing.map((row) => (
            <li key={row.id} {...forWhom(row)}>
              <RowMention row={row} surroundings={surroundings} /> ({describeReleaseSpan(row.releases)})
            </li>
          ))}
        </ul>
      )}
      <FactList title={inTheCode} facts={facts.passing} surroundings={surroundings} />
    </section>
  );
}
