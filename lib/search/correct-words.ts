import { editDistance } from '@/lib/flows';
import { isConditionWord } from './conditions';
import type { Phrase } from './phrase';
import type { Word } from './scan';
import { stem } from './stem';
import type { Vocabulary } from './vocabulary';

/** From the first on a letter that is left out, added or in the wrong place is a slip, from the second on another letter too. */
const [short, long] = [4, 6];

/** Words that nothing is known about, as the known words that they are slips of: `wich prots`, `mannage vms`. One alone may only be a condition. */
export function correctWords(phrase: Phrase, unknown: readonly Word[], vocabulary: Vocabulary): Phrase | undefined {
  const isAlone = phrase.words.length === 1;
  const slips = new Map(
    unknown.flatMap((word): [Word, Word][] => {
      const text = isOwn(word, vocabulary) ? undefined : slipOf(word.text, vocabulary);
      return text === undefined || (isAlone && !isConditionWord(text)) ? [] : [[word, { ...word, text }]];
    }),
  );
  return slips.size === 0 ? undefined : { ...phrase, words: phrase.words.map((word) => slips.get(word) ?? word) };
}

/** Another English word, or part of what is said together, is no slip. */
const isOwn = ({ text, within }: Word, { ordinary, stems }: Vocabulary): boolean =>
  within !== 'text' || text.length < short || ordinary.has(text) || stems.has(stem(text)) || isConditionWord(text);

function slipOf(word: string, { known }: Vocabulary): string | undefined {
  const names = known.get(word.charAt(0)) ?? [];
  const singular = word.replace(/s$/, '');
  return names.find((name) => isSlip(word, name)) ?? names.find((name) => singular !== word && isSlip(singular, name));
}

const isSlip = (word: string, name: string): boolean =>
  Math.abs(word.length - name.length) <= 1 &&
  (word.length >= long || hasLettersOf(word, name)) &&
  editDistance(word, name, 1) <= 1;

const letters = (word: string): string => [...word].sort().join('');

const hasLettersOf = (word: string, name: string): boolean =>
  word.length !== name.length || letters(word) === letters(name);
