import { correctWords } from './correct-words';
import { beginsName, findBeginning } from './find-beginning';
import { findMisspelt } from './find-misspelt';
import { findNames } from './find-names';
import { findTogether } from './find-together';
import type { Meaning } from './meaning';
import { type Phrase, stretch } from './phrase';
import type { Word } from './scan';
import type { Spelling } from './spelling';
import type { Vocabulary } from './vocabulary';

/** What the words of a query say, and which of them say nothing. */
export interface WordsRead {
  meanings: readonly Meaning[];
  unknown: readonly Word[];
  foreign: readonly Word[];
}

export interface Reader {
  vocabulary: Vocabulary;
  spelling: Spelling;
  settled: boolean;
  /** Words with a meaning of their own: `tcp`, `inbound`. */
  isSpoken(word: string): boolean;
}

/** A later reading takes the place of earlier ones that it contains; one that would tear another apart is not believed. */
function replace(meanings: readonly Meaning[], later: Meaning): Meaning[] {
  const touched = meanings.filter(({ words }) => words.some((place) => later.words.includes(place)));
  const tears = touched.some(({ words }) => !words.every((place) => later.words.includes(place)));
  return tears ? [...meanings] : [...meanings.filter((meaning) => !touched.includes(meaning)), later];
}

/** A name that stands there is not given up for a longer one with a slip: `node1 kubelet` is no `node kubelet`. */
const isWithin = (known: Meaning, slip: Meaning): boolean =>
  known.words.every((place) => slip.words.includes(place)) &&
  known.entries.some((entry) => slip.entries.includes(entry));

/** What is left unknown is read again, as what it may be a slip of. */
export function readCorrected(
  phrase: Phrase,
  reader: Reader,
  hasPort: boolean,
  isTyping: boolean,
): { phrase: Phrase; read: WordsRead } {
  const read = readWords(phrase, reader, hasPort, isTyping);
  const growing = isTyping ? phrase.words.at(-1) : undefined;
  const finished = read.unknown.filter((word) => reader.settled || word !== growing);
  const corrected = correctWords(phrase, finished, reader.vocabulary);
  return corrected ? { phrase: corrected, read: readWords(corrected, reader, hasPort, isTyping) } : { phrase, read };
}

/** Exact names first, then words that belong together, then a name that is still being typed, then misspellings. */
function readWords(
  phrase: Phrase,
  { vocabulary, spelling, settled, isSpoken }: Reader,
  hasPort: boolean,
  isTyping: boolean,
): WordsRead {
  const { words } = phrase;
  const foreignWords = findForeign(phrase, vocabulary);
  const isForeign = (word: Word): boolean => foreignWords.has(word);
  const isPlain = (word: Word): boolean =>
    word.within !== 'text' ||
    isForeign(word) ||
    isSpoken(word.text) ||
    vocabulary.filler.has(word.text) ||
    vocabulary.everything.has(word.text);
  let meanings = withTogether(findNames(phrase, vocabulary), phrase, vocabulary, settled);
  const isTaken = (place: number): boolean => meanings.some((meaning) => meaning.words.includes(place));
  const isOpen = (word: Word, place: number): boolean => !isPlain(word) && !isTaken(place);

  const last = words.at(-1);
  if (
    last &&
    isTyping &&
    last.within === 'text' &&
    !isForeign(last) &&
    !(isTaken(words.length - 1) && vocabulary.senses.has(last.text))
  ) {
    const isLastOpen = !isTaken(words.length - 1) && (!settled || isOpen(last, words.length - 1));
    const beginning = findBeginning(phrase, isLastOpen, vocabulary, settled);
    if (beginning) meanings = replace(meanings, beginning);
  }
  /** What means nothing else, so that it needs no longer name: not `prism`, which `centrall` makes sure of. */
  const isOwnName = ({ how, isCommon, words: places }: Meaning): boolean =>
    how === 'name' && !isCommon && !vocabulary.everyday.has(places.map((place) => words[place]?.text).join('-'));
  const hasSubject = hasPort || meanings.length > 0;
  words.forEach((word, place) => {
    const isGrowing = !settled && isTyping && word === last && beginsName(word.text, vocabulary);
    const meant =
      isOpen(word, place) && !isGrowing ? findMisspelt(place, { phrase, vocabulary, spelling, hasSubject }) : undefined;
    if (meant && !meanings.some((known) => isOwnName(known) && isWithin(known, meant)))
      meanings = replace(meanings, meant);
  });
  const isTiny = (word: Word): boolean => isTyping && word === last && word.text.length <= 2;
  const forgives = !settled || meanings.some(({ isCommon }) => !isCommon);
  return {
    meanings: meanings.sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0)),
    unknown: words.filter((word, place) => isOpen(word, place) && !(isTiny(word) && forgives)),
    foreign: words.filter((word, place) => isForeign(word) && !isTaken(place)),
  };
}

/** The name of a foreign product may be written in two words: `my sql`, `hyper-v`. */
function findForeign(phrase: Phrase, { foreign, senses }: Vocabulary): ReadonlySet<Word> {
  const found = new Set<Word>();
  phrase.words.forEach((word, place) => {
    if (word.within !== 'text') return;
    if (foreign.has(word.text)) found.add(word);
    const pair = stretch(phrase, place, 2);
    if (!pair || !foreign.has(pair.text) || senses.has(pair.text)) return;
    for (const at of pair.places) {
      const part = phrase.words[at];
      if (part) found.add(part);
    }
  });
  return found;
}

/** Words that belong together outweigh an ordinary word that one of them may be alone; a question's own words wait until typing rests. */
function withTogether(names: readonly Meaning[], phrase: Phrase, vocabulary: Vocabulary, settled: boolean): Meaning[] {
  const sure = new Set(names.filter(({ isCommon }) => !isCommon).flatMap(({ entries }) => entries));
  const together = findTogether(phrase, names, vocabulary).filter(
    ({ entries, isCommon }) => (settled || !isCommon) && !entries.every((entry) => sure.has(entry)),
  );
  const isOutweighed = ({ words: [at, ...more], isCommon }: Meaning): boolean =>
    isCommon && more.length === 0 && together.some(({ words }) => at !== undefined && words.includes(at));
  return [...names.filter((name) => !isOutweighed(name)), ...together];
}
