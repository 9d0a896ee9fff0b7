import { plainWord } from './plain-word';
import type { Token, Word } from './scan';
import { splitCompound } from './split-compound';
import type { Vocabulary } from './vocabulary';

/** The words of a query; a break stands before a word that does not directly follow the one before. */
export interface Phrase {
  words: readonly Word[];
  breaks: ReadonlySet<number>;
}

export interface Stretch {
  text: string;
  places: readonly number[];
}

/** In full where people shorten, in two words where they write one. */
export function toPhrase(tokens: readonly Token[], vocabulary: Vocabulary): Phrase {
  const words: Word[] = [];
  const breaks = new Set<number>();
  let isBroken = false;
  for (const token of tokens) {
    if (token.kind === 'word') {
      if (isBroken || words.at(-1)?.within !== token.within) breaks.add(words.length);
      words.push(...splitCompound({ ...token, text: plainWord(token.text, vocabulary) }, vocabulary));
    }
    isBroken = token.kind !== 'word';
  }
  return { words, breaks };
}

/** Neighbouring words run together, as names are compared; undefined where they do not stand together. */
export function stretch({ words, breaks }: Phrase, from: number, count: number): Stretch | undefined {
  if (from < 0 || from + count > words.length) return undefined;
  const places = Array.from({ length: count }, (_, index) => from + index);
  if (places.slice(1).some((place) => breaks.has(place))) return undefined;
  return { text: places.map((place) => words[place]?.text ?? '').join(''), places };
}

export const wordAt = ({ words }: Phrase, place: number | undefined): string => words[place ?? -1]?.text ?? '';
