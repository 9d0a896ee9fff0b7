import type { Option } from '@/lib/flows';
import { applies, type Profile } from '@/lib/profile';
import { choice } from '@/lib/words/filters';
import { writeText } from '../write-text';
import { type Choices, filterNames, passes } from './choose-rows';
import type { ListedRow } from './listed-row';

/** How many rows each choice of a filter would leave, the other filters staying as they are. */
export function countChoices(rows: readonly ListedRow[], choices: Choices, name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows.filter((candidate) => passes(candidate, choices, name))) {
    for (const value of row.values[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

interface Counted {
  selects: readonly HTMLSelectElement[];
  /** Found, whatever the filters. */
  rows: readonly ListedRow[];
  chosen: Choices;
  profile: Profile;
  options: readonly Option[];
}

/** Writes beside each choice of the filters how many of the reader's rows it would leave. */
export function showCounts({ selects, rows, chosen, profile, options }: Counted): void {
  const applying = rows.filter(({ opening }) => applies(opening, profile, options).applies);
  for (const select of selects.filter(({ name }) => filterNames.some((known) => known === name))) {
    const counts = countChoices(applying, chosen, select.name);
    for (const option of select.options) {
      const { label = '' } = option.dataset;
      if (label) writeText(option, choice(label, counts.get(option.value) ?? 0));
    }
  }
}
