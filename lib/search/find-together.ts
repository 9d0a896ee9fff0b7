import type { Meaning } from './meaning';
import type { Phrase } from './phrase';
import { stem } from './stem';
import type { Vocabulary } from './vocabulary';

/** Words that say something together, in any order; what is part of a longer name says nothing besides, and a question's own words say little. */
export function findTogether(
  { words }: Phrase,
  names: readonly Meaning[],
  { together, filler, entries }: Vocabulary,
): Meaning[] {
  const placesOf = (some: readonly Meaning[]) => new Set(some.flatMap((name) => name.words));
  const named = placesOf(names.filter((name) => name.words.length > 1 || !name.isCommon));
  const isOf = (kinds: RegExp, { entries: meant }: Meaning): boolean =>
    meant.every((entry) => kinds.test(entries[entry]?.kind ?? ''));
  const longer = names.filter((name) => name.words.length > 1 && !name.isCommon);
  const inLonger = placesOf(longer.filter((name) => !isOf(/^(?:place|provider|phase)$/, name)));
  const ofPlaces = longer.filter((name) => isOf(/^place$/, name));
  const places = new Map<string, number>();
  words.forEach(({ text, within }, at) => {
    if (within === 'text' && !isTime(at, words)) places.set(stem(text), at);
  });
  const fullest = new Map<number, number[]>();
  for (const { stems, entry } of together) {
    const at = stems.flatMap((one) => places.get(one) ?? []);
    const isSaid =
      at.length === stems.length && !at.every((place) => named.has(place)) && !at.some((place) => inLonger.has(place));
    if (isSaid && !ofPlaces.some((name) => tears(at, name)) && at.length > (fullest.get(entry)?.length ?? 0))
      fullest.set(entry, at);
  }
  const found = [...fullest].map(
    ([entry, at]): Meaning => ({
      entries: [entry],
      words: at.sort((a, b) => a - b),
      how: 'together',
      isCommon: at.every((place) => filler.has(words[place]?.text ?? '')),
    }),
  );
  return found.filter((one) => !found.some((other) => isTighter(other, one)));
}

/** `debugging worker nodes` is about nodes too, but `kubernets control plane` is not about control. */
const tears = (at: readonly number[], { words: [...first] }: Meaning): boolean =>
  !at.includes(first.pop() ?? 0) && first.some((place) => at.includes(place));

const spread = ({ words }: Meaning): number => (words.at(-1) ?? 0) - (words[0] ?? 0);

/** Of as many words that share one, those that stand closer belong together: `l'API Kubernetes sur VMware`. */
const isTighter = (a: Meaning, b: Meaning): boolean =>
  a.words.length === b.words.length && spread(a) < spread(b) && a.words.some((place) => b.words.includes(place));

const articles = new Set(['a', 'the', 'its', 'their', 'first']);

/** `after boot` says when, not what. */
function isTime(at: number, words: Phrase['words']): boolean {
  const before = articles.has(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return /^(?:after|before)$/.test(words[before]?.text ?? '');
}
