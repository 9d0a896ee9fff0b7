import { editDistance } from '@/lib/flows';
import type { Meaning } from './meaning';
import { type Phrase, type Stretch, stretch, wordAt } from './phrase';
import { mostEdits, type Spelling } from './spelling';
import type { Vocabulary } from './vocabulary';

const longestInWords = 3;
const shortestStretch = 7;

/** What is needed to find a misspelt name; `hasSubject`: something else in the query names what it is about. */
export interface Misspelling {
  phrase: Phrase;
  vocabulary: Vocabulary;
  spelling: Spelling;
  hasSubject: boolean;
}

/** The longest stretch around a word that is a misspelt name. */
export function findMisspelt(place: number, given: Misspelling): Meaning | undefined {
  for (let count = longestInWords; count > 0; count--) {
    for (let before = 0; before < count; before++) {
      const found = stretch(given.phrase, place - before, count);
      const names = found && (count === 1 ? nearWord(found.text, given) : nearStretch(found, place, given));
      const entries = names?.flatMap((name) => given.vocabulary.senses.get(name)?.entries ?? []) ?? [];
      if (found && entries.length > 0)
        return { entries: [...new Set(entries)], words: found.places, how: 'typo', isCommon: false };
    }
  }
  return findSwapped(place, given);
}

/** An ordinary word with two neighbours swapped: `snwo`. */
function findSwapped(place: number, { phrase, vocabulary }: Misspelling): Meaning | undefined {
  const typed = wordAt(phrase, place);
  if (typed.length < 4 || vocabulary.ordinary.has(typed)) return undefined;
  const swapped = Array.from(
    typed.slice(1),
    (letter, at) => typed.slice(0, at) + letter + typed.charAt(at) + typed.slice(at + 2),
  );
  const [entries] = swapped.flatMap((word) => {
    const sense = vocabulary.senses.get(word);
    return sense?.isCommon ? [sense.entries] : [];
  });
  return entries && { entries, words: [place], how: 'typo', isCommon: true };
}

const letters = (word: string): string => [...word].sort().join('');

/** An English word is a misspelling only with the same letters, and only beside a subject: `boost dhcp`. */
function nearWord(word: string, { vocabulary, spelling, hasSubject }: Misspelling): readonly string[] {
  const names = spelling(word);
  if (!vocabulary.ordinary.has(word)) return names;
  return names.filter((name) => hasSubject && letters(word) === letters(name));
}

/** The words around a misspelt one must be in the name: `snwo device` may be, `sql server` is not `ssh server`. */
function nearStretch(
  { text, places }: Stretch,
  place: number,
  { phrase, vocabulary, spelling }: Misspelling,
): readonly string[] {
  const typed = wordAt(phrase, place);
  if (text.length < shortestStretch || typed.length < 2 || vocabulary.ordinary.has(typed)) return [];
  const known = places
    .map((other) => wordAt(phrase, other))
    .filter((word) => vocabulary.filler.has(word) || vocabulary.senses.has(word));
  const most = typed.length > 6 ? mostEdits : typed.length > 4 ? 2 : 1;
  return spelling(text).filter(
    (name) => known.every((word) => word.length > 2 && name.includes(word)) && editDistance(text, name, most) <= most,
  );
}
