import type { Word } from './scan';
import type { Vocabulary } from './vocabulary';

/** Words of the query that mean something; several entries are alternatives. */
export interface Meaning {
  entries: readonly number[];
  /** The places of its words among the words. */
  words: readonly number[];
  how: 'name' | 'typo' | 'beginning' | 'together' | 'path';
  isCommon: boolean;
  /** What was meant by a misspelling. */
  meant: string | undefined;
}

export const join = (words: readonly Word[], from: number, count: number): string =>
  words
    .slice(from, from + count)
    .map(({ text }) => text)
    .join('');

/** A name may also stand in the plural. */
export function senseOf(text: string, { senses }: Vocabulary) {
  return senses.get(text) ?? (text.length > 4 && text.endsWith('s') ? senses.get(text.slice(0, -1)) : undefined);
}

/** Whether words stand in one stretch, with no number or address between them. */
export const isOneStretch = (
  words: readonly Word[],
  from: number,
  count: number,
  breaks: ReadonlySet<number>,
): boolean =>
  from + count <= words.length && !words.slice(from + 1, from + count).some((_, index) => breaks.has(from + 1 + index));
