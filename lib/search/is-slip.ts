import { editDistance } from '@/lib/flows';

const shortest = 4;
/** From here on another letter is a slip too: a short word with another letter is another word. */
const long = 7;

/** Whether a word of a question was typed in haste: `wich prots`, `protocal`. */
export function isSlip(word: string, filler: ReadonlySet<string>): boolean {
  if (word.length < shortest) return false;
  for (const name of filler) {
    if (name[0] !== word[0] || name.length < shortest || Math.abs(name.length - word.length) > 1) continue;
    if (editDistance(word, name, 1) <= 1 && (word.length >= long || hasLettersOf(word, name))) return true;
  }
  return false;
}

const letters = (word: string): string => [...word].sort().join('');

const hasLettersOf = (word: string, name: string): boolean =>
  word.length !== name.length || letters(word) === letters(name);
