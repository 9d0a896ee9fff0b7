import type { Becomes, Change, Outcome, RuleFlow } from '@/lib/firewall';
import { formatPorts } from '@/lib/flows';

type Kind = Becomes['kind'];

interface Line {
  rowId: string;
  kind: Kind;
  fate: string;
}

const kinds: readonly Kind[] = ['cannot be said', 'rule', 'needs none'];

const titles: Record<Kind, string> = {
  'cannot be said': 'cannot be said',
  rule: 'in rules',
  'needs none': 'need none',
};

const describe = ({ kind, why }: Exclude<Becomes, { kind: 'rule' }>): string => `${kind}: ${why}`;

const nameRules = (numbers: readonly number[]): string =>
  [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => `rule ${number}`)
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

function nameOf({ protocol, ports, purpose }: RuleFlow): string {
  const text = formatPorts(ports);
  return `${protocol}${text ? ` ${text}` : ''}, ${purpose}`;
}

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
  const said = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${titles[kind]}`);
  return (
    <details className="fw-outcomes">
      <summary>What became of each row: {said.join(', ') || 'there is none'}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Becomes</th>
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
