import { editDistance } from '@/lib/flows';
import type { Meaning } from './meaning';
import { type Phrase, stretch, wordAt } from './phrase';
import type { Vocabulary } from './vocabulary';

const shortest = 3;
const longestInWords = 4;
/** More names than this begin alike: nothing is said yet. */
const mostAlternatives = 11;

/** Names that begin with the last words. `settled`: typing rests, and an English word is no beginning any more. */
export function findBeginning(
  phrase: Phrase,
  isOpen: boolean,
  vocabulary: Vocabulary,
  settled: boolean,
): Meaning | undefined {
  const last = phrase.words.length - 1;
  const isFinished = settled && isWhole(wordAt(phrase, last), vocabulary);
  for (let count = longestInWords; count > 0; count--) {
    const found = stretch(phrase, last - count + 1, count);
    if (!found || found.text.length < shortest) continue;
    if (vocabulary.senses.has(found.text) || (settled && isDoubled(found.text, vocabulary))) return undefined;
    if (!settled && last > 0 && mayBecomeFiller(wordAt(phrase, last - count + 1), count, vocabulary)) continue;
    if (count > 1 ? isFinished : !isOpen || (settled && isEnglish(found.text, vocabulary))) continue;
    const begun = startingWith(found.text, vocabulary, count > 1);
    if (begun.length > mostAlternatives) continue;
    const isShort = settled && found.text.length === shortest;
    const entries = begun.filter((entry) => !isShort || beginsLabel(found.text, vocabulary.entries[entry]?.label));
    if (entries.length === 0) continue;
    return { entries, words: found.places, how: 'beginning', isCommon: false };
  }
  return undefined;
}

/** `ipmii` at rest is a slip of `ipmi`, not the beginning of `ipmi interface`. */
const isDoubled = (text: string, { senses }: Vocabulary): boolean =>
  text.at(-1) === text.at(-2) && senses.has(text.slice(0, -1));

/** Whether a name begins with it, so that it is not yet a slip: `kubern` is no misspelt CoreDNS. */
export const beginsName = (text: string, { sorted }: Vocabulary): boolean => beginsOneOf(text, sorted);

const beginsOneOf = (text: string, sorted: readonly string[]): boolean =>
  sorted[firstFrom(text, sorted)]?.startsWith(text) ?? false;

/** While typing, `… do I ope` is on its way to `open` and not to openssh; behind it, `to o` is no beginning of tools. */
const mayBecomeFiller = (first: string, count: number, { filler, sortedFiller }: Vocabulary): boolean =>
  count > 1 ? first.length < 5 && filler.has(first) : beginsOneOf(first, sortedFiller);

/** A question's own word of some length is finished: `kubectl port` is not the beginning of `port-forward`. */
const isWhole = (word: string, { filler }: Vocabulary): boolean => word.length > 3 && filler.has(word);

/** `prot` is a slip of a question's word, not the beginning of `protocole ipmi`. */
const isEnglish = (word: string, { ordinary, filler, known }: Vocabulary): boolean =>
  ordinary.has(word) ||
  filler.has(word) ||
  (known.get(word.charAt(0)) ?? []).some((other) => filler.has(other) && hasSwapped(word, other));

const hasSwapped = (word: string, other: string): boolean =>
  word.length === other.length && word !== other && editDistance(word, other, 1) <= 1 && sorted(word) === sorted(other);

const sorted = (word: string): string => [...word].sort().join('');

/** Of names that continue each other the shortest counts: `tinker` begins Tinkerbell, not also `tinkerbell stack`; `kube-c` does not begin the one word kubectl. */
function startingWith(text: string, { sorted, senses, stems }: Vocabulary, isSplit: boolean): number[] {
  const overGap = isSplit ? [...stems].filter((word) => word.startsWith(text)) : [];
  const entries = new Set<number>();
  let shorter = '';
  for (let at = firstFrom(text, sorted); sorted[at]?.startsWith(text); at++) {
    const name = sorted[at] ?? '';
    if ((shorter && name.startsWith(shorter)) || overGap.some((word) => name.startsWith(word))) continue;
    shorter = name;
    for (const entry of senses.get(name)?.entries ?? []) entries.add(entry);
  }
  return [...entries];
}

/** Three letters begin a name of many things: at rest only a word of what they are called here, `etc` of etcd. */
const beginsLabel = (text: string, label = ''): boolean =>
  label
    .toLowerCase()
    .split(/[^a-z\d]/)
    .some((word) => word.startsWith(text));

function firstFrom(text: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
