import { wantsRule } from '@/lib/flows';
import { mayWantRule, type Upgrade } from '@/lib/releases';
import { inTheCode } from '@/lib/words/rows';
import * as words from '@/lib/words/upgrade';
import type { Surroundings } from '../ports/surroundings';
import { FactList } from './fact-list';
import { forWhom } from './for-whom';
import { RowMention } from './row-mention';

interface NoRuleGroupProps {
  upgrade: Upgrade;
  surroundings: Surroundings;
}

/** Changes that no firewall sees; nothing where there are none. */
export function NoRuleGroup({ upgrade, surroundings }: NoRuleGroupProps) {
  const { rows, facts } = upgrade;
  const unseen = [
    ...rows.opened.map(({ row, neededFrom }) => ({ row, what: words.begins(neededFrom) })),
    ...rows.closed.map(({ row, endsAfter }) => ({ row, what: words.ends(endsAfter) })),
  ].filter(({ row }) => !wantsRule(row.path));
  const others = [...facts.begun, ...facts.ended].filter((fact) => !mayWantRule(fact));
  if (unseen.length + others.length === 0) return null;
  return (
    <section className="change-group" data-part="" aria-labelledby="no-rule">
      <h2 id="no-rule">{words.needsNoRule}</h2>
      {unseen.length > 0 && (
        <ul className="plain-list">
          {unseen.map(({ row, what }) => (
            <li key={row.id} {...forWhom(row)}>
              <RowMention row={row} surroundings={surroundings} /> {what}
            </li>
          ))}
        </ul>
      )}
      <FactList title={inTheCode} facts={others} surroundings={surroundings} />
    </section>
  );
}
