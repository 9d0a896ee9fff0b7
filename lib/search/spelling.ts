import Fuse from 'fuse.js/min-basic';
import { editDistance } from '@/lib/flows';

/** Gives the known names that a word may be a misspelling of, nearest first. */
export type Spelling = (word: string) => readonly string[];

const layouts: readonly ((word: string) => string)[] = [
  (word) => word.replace(/[yz]/g, (letter) => (letter === 'y' ? 'z' : 'y')),
  (word) => word.replace(/[aqzw]/g, (letter) => ({ a: 'q', q: 'a', z: 'w', w: 'z' })[letter] ?? letter),
];

const longWord = 6;
/** Of the longest names. */
export const mostEdits = 3;

/** How many letters only one of two words has. */
function lettersApart(a: string, b: string): number {
  const left = [...b];
  const only = [...a].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return only.length + left.length;
}

/** Short names allow one edit, long ones two, and then the first letter stands; a third in one with all its letters but one: `proviosning`. */
function allowed(word: string, name: string): number {
  if (Math.min(word.length, name.length) < 4)
    return /(.)\1/.test(word) && word.replace(/(.)\1/g, '$1') === name ? 1 : 0;
  const isLong = word.length >= longWord && name.length >= 7 && word[0] === name[0];
  if (isLong && Math.min(word.length, name.length) >= 9 && lettersApart(word, name) <= 1) return mostEdits;
  return isLong ? 2 : 1;
}

/** A bit for each letter that a word has. */
const lettersOf = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
};

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Of the names with nearly the same letters Fuse proposes and the edit distance decides; answers are kept, since a query grows by a letter at a time. */
export function createSpelling(names: readonly string[]): Spelling {
  const known = new Set(names);
  const letters = names.map(lettersOf);
  const answers = new Map<string, readonly string[]>();
  const fuseFor = (word: string): Fuse<string> => {
    const own = lettersOf(word);
    const most = word.length < longWord ? 1 : 2;
    /** An edit changes two kinds of letters at most; more than two edits only order them anew. */
    const isNear = (name: string, at: number): boolean =>
      Math.abs(name.length - word.length) <= most && bitsIn(own ^ (letters[at] ?? 0)) <= 2 * most;
    return new Fuse(names.filter(isNear), { threshold: 0.5, ignoreLocation: true, includeScore: true });
  };
  const look = (word: string): readonly string[] => {
    const swapped = layouts
      .map((layout) => layout(word))
      .find((candidate) => candidate !== word && known.has(candidate));
    if (swapped) return [swapped];
    const near = fuseFor(word)
      .search(word, { limit: 24 })
      .map(({ item }) => ({ item, edits: editDistance(word, item, mostEdits) }))
      .filter(({ item, edits }) => edits <= allowed(word, item));
    const fewest = Math.min(...near.map(({ edits }) => edits));
    return near.filter(({ edits }) => edits === fewest).map(({ item }) => item);
  };
  return (word) => {
    if (word.length < 4 || word.length > 32) return [];
    const answer = answers.get(word) ?? look(word);
    if (answers.size > 500) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
