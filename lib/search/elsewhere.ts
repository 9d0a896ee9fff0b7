import type { Said } from './parties';
import type { IndexedEntry } from './search-index';

/** What was named and has rows in other releases only. */
export const namedElsewhere = (said: readonly Said[], entries: readonly IndexedEntry[]): IndexedEntry[] =>
  said
    .flatMap(({ meaning }) => meaning.entries.flatMap((at) => entries[at] ?? []))
    .filter(({ elsewhere }) => elsewhere);
