import type { ListedRow } from './listed-row';

const words = (selector: string) => (row: ListedRow) => row.element.querySelector(selector)?.textContent?.trim() ?? '';

const keys: Readonly<Record<string, (row: ListedRow) => string>> = {
  port: words('.cell-port'),
  protocol: words('.cell-protocol'),
  from: words('.flow-from'),
  to: words('.flow-to'),
};

/** Ports by number, words by the alphabet; anything else leaves the order as it is. */
export function sortRows(rows: readonly ListedRow[], by: string | undefined): readonly ListedRow[] {
  const key = by !== undefined && Object.hasOwn(keys, by) ? keys[by] : undefined;
  if (!key) return rows;
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyed = rows.map((row) => ({ row, text: key(row) }));
  return keyed.sort((a, b) => compare(a.text, b.text)).map(({ row }) => row);
}
