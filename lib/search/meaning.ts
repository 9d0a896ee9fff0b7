import type { Sense, Vocabulary } from './vocabulary';

/** Words of the query that mean something; several entries are alternatives. */
export interface Meaning {
  entries: readonly number[];
  /** The places of its words among the words. */
  words: readonly number[];
  how: 'name' | 'typo' | 'beginning' | 'together' | 'path';
  /** An ordinary word that only may mean it. */
  isCommon: boolean;
}

/** A name may also stand in the plural. */
export function senseOf(text: string, { senses }: Vocabulary): Sense | undefined {
  return senses.get(text) ?? (text.length > 4 && text.endsWith('s') ? senses.get(text.slice(0, -1)) : undefined);
}
