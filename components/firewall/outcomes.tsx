import type { Becomes, Change, Outcome } from '@/lib/firewall';

function describe(becomes: Becomes): string {
  if (becomes.kind === 'rule') return becomes.rules.map((number) => `rule ${number}`).join(', ');
  return `${becomes.kind}: ${becomes.why}`;
}

/** Flows of one row that share their fate are one line. */
function toLines(outcomes: readonly Outcome[]): { key: string; rowId: string; fate: string }[] {
  const lines = outcomes.map(({ rowId, becomes }) => ({
    key: `${rowId} ${describe(becomes)}`,
    rowId,
    fate: describe(becomes),
  }));
  return [...new Map(lines.map((line) => [line.key, line])).values()];
}

/** What became of each row; nothing is left out in silence. */
export function Outcomes({ change, rowHref }: { change: Change; rowHref: Readonly<Record<string, string>> }) {
  return (
    <details>
      <summary>What became of each row</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Becomes</th>
          </tr>
        </thead>
        <tbody>
          {toLines(change.rendering.outcomes).map(({ key, rowId, fate }) => (
            <tr key={key}>
              <th scope="row">{rowHref[rowId] ? <a href={rowHref[rowId]}>{rowId}</a> : rowId}</th>
              <td>{fate}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
