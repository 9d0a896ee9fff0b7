import type { ListedRow } from './listed-row';

const parties = [
  { name: 'source', cell: '.flow-from' },
  { name: 'destination', cell: '.flow-to' },
] as const;

/**
 * Who talks and who listens can be chosen as the rows name them; choices that the server wrote out stay. The first
 * comparison by a locale takes a browser ten milliseconds, so that waits for somebody who sorts.
 */
export function offerParties(selects: readonly HTMLSelectElement[], rows: readonly ListedRow[]): void {
  for (const { name, cell } of parties) {
    const select = selects.find((candidate) => candidate.name === name);
    if (!select || select.length > 1) continue;
    const labels = new Map(
      rows.flatMap(({ element, values }) => {
        const shown = element.querySelector(cell);
        // Several stand each in an element of their own.
        return (values[name] ?? []).map((id, place): [string, string] => [
          id,
          (shown?.children[place] ?? shown)?.textContent ?? id,
        ]);
      }),
    );
    for (const [id, label] of [...labels].sort(([, a], [, b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))) {
      const option = new Option(label, id);
      option.dataset.label = label;
      select.add(option);
    }
  }
}
