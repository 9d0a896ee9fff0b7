import type { Becomes, Change, Outcome, RuleFlow } from '@/lib/firewall';
import { formatOpening } from '@/lib/flows';
import * as words from '@/lib/words/firewall';

type Kind = Becomes['kind'];

interface Line {
  rowId: string;
  kind: Kind;
  fate: string;
}

const kinds: readonly Kind[] = ['cannot be said', 'rule', 'needs none'];

const sayCount: Record<Kind, (rows: number) => string> = {
  'cannot be said': words.countUnsaid,
  rule: words.countInRules,
  'needs none': words.countNeedless,
};

const describe = ({ kind, why }: Exclude<Becomes, { kind: 'rule' }>): string =>
  kind === 'needs none' ? words.needsNone(why) : words.cannotBeSaid(why);

const nameRules = (numbers: readonly number[]): string =>
  [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map(words.ruleNumber)
    .join(', ');

const numbersOf = ({ becomes }: Outcome): readonly number[] => (becomes.kind === 'rule' ? becomes.rules : []);

/** All rules of a row are one line, and so are its flows that share another fate; what is lost comes first. */
function toLines(outcomes: readonly Outcome[]): Line[] {
  const lines = outcomes.map(({ rowId, becomes }): Line => {
    if (becomes.kind !== 'rule') return { rowId, kind: becomes.kind, fate: describe(becomes) };
    const own = outcomes.filter((outcome) => outcome.rowId === rowId);
    return { rowId, kind: 'rule', fate: nameRules(own.flatMap(numbersOf)) };
  });
  const unique = [...new Map(lines.map((line) => [`${line.rowId} ${line.fate}`, line])).values()];
  return kinds.flatMap((kind) => unique.filter((line) => line.kind === kind));
}

const nameOf = (flow: RuleFlow): string => `${formatOpening(flow)}, ${flow.purpose}`;

interface OutcomesProps {
  change: Change;
  flows: readonly RuleFlow[];
  rowHref: Readonly<Record<string, string>>;
}

/** What became of each row; nothing is left out in silence. */
export function Outcomes({ change, flows, rowHref }: OutcomesProps) {
  const lines = toLines(change.rendering.outcomes);
  const names = new Map(flows.map((flow) => [flow.rowId, nameOf(flow)]));
  const counts = kinds.map((kind) => ({
    kind,
    count: new Set(lines.filter((line) => line.kind === kind).map(({ rowId }) => rowId)).size,
  }));
  const said = counts.filter(({ count }) => count > 0).map(({ kind, count }) => sayCount[kind](count));
  return (
    <details className="fw-outcomes">
      <summary>
        <span aria-live="polite">{words.outcomes(said.join(', ') || words.noRows)}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ rowId, kind, fate }) => (
            <tr key={`${rowId} ${fate}`} data-fate={kind}>
              <th scope="row">
                <a href={rowHref[rowId]}>{names.get(rowId) ?? rowId}</a>
              </th>
              <td>{fate}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
