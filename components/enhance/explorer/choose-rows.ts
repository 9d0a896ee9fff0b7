import { holdsIn, type Option } from '@/lib/flows';
import { applies, type Profile } from '@/lib/profile';
import { facets, type ListedRow } from './listed-row';

/** What the reader chose, by the names that stand in the address. */
export type Choices = ReadonlyMap<string, string>;

export const filterNames = [...facets, 'need'] as const;
export type FilterName = (typeof filterNames)[number];

export function passes(row: ListedRow, choices: Choices, except?: string): boolean {
  return filterNames.every((name) => {
    const wanted = choices.get(name);
    return name === except || !wanted || (row.values[name] ?? []).includes(wanted);
  });
}

/** Rows as they stand to the reader's cluster; those of other releases are in neither list. */
export interface Sorted {
  applying: readonly ListedRow[];
  others: readonly { row: ListedRow; reason: string }[];
  /** Of those that apply, how many nobody checked for the release. */
  unverified: number;
}

export function sortByProfile(rows: readonly ListedRow[], profile: Profile, options: readonly Option[]): Sorted {
  const applying: ListedRow[] = [];
  const others: { row: ListedRow; reason: string }[] = [];
  let unverified = 0;
  for (const row of rows) {
    if (holdsIn(row.opening.releases, profile.release) === 'no') continue;
    const result = applies(row.opening, profile, options);
    if (!result.applies) others.push({ row, reason: result.reason });
    else applying.push(row);
    if (result.applies && !result.verified) unverified += 1;
  }
  return { applying, others, unverified };
}
