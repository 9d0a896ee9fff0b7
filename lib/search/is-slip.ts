import { editDistance } from '@/lib/flows';

/** From the first on a letter that is left out, added or in the wrong place is a slip, from the second on another letter too. */
const [short, long] = [4, 7];

/** Whether a word of a question was typed in haste: `wich prots`, `protocal`. */
export function isSlip(word: string, filler: ReadonlySet<string>): boolean {
  if (word.length < short) return false;
  for (const name of filler) {
    const isCandidate =
      name[0] === word[0] && name.length >= short && (word.length >= long || hasLettersOf(word, name));
    if (isCandidate && editDistance(word, name, 1) <= 1) return true;
  }
  return false;
}

const letters = (word: string): string => [...word].sort().join('');

const hasLettersOf = (word: string, name: string): boolean =>
  word.length !== name.length || letters(word) === letters(name);
