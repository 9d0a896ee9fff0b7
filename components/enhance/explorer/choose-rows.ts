import type { ListedRow } from './listed-row';

/** What the reader chose, by the names that stand in the address. */
export type Choices = ReadonlyMap<string, string>;

export const filterNames = ['provider', 'protocol', 'source', 'destination', 'direction', 'need'] as const;

export function passes(row: ListedRow, choices: Choices, except?: string): boolean {
  const release = choices.get('release');
  if (release && !row.holdsIn(release)) return false;
  return filterNames.every((name) => {
    const wanted = choices.get(name);
    return name === except || !wanted || (row.values[name] ?? []).includes(wanted);
  });
}

/** How many rows each choice of a filter would leave, the other filters staying as they are. */
export function countChoices(rows: readonly ListedRow[], choices: Choices, name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows.filter((candidate) => passes(candidate, choices, name))) {
    for (const value of row.values[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
