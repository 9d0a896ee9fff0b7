type Row = Readonly<Record<string, string | number>>;

/** Prints rows as a Markdown table and hands them back. */
export function table(title: string, rows: readonly Row[]): readonly Row[] {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number | undefined)[]) => `| ${cells.join(' | ')} |`;
  const lines = rows.map((row) => line(columns.map((column) => row[column])));
  console.log([`\n## ${title}\n`, line(columns), line(columns.map(() => '---')), ...lines].join('\n'));
  return rows;
}

export const ratio = (ours: number, other: number): string => `${(ours / other).toFixed(2)}×`;
