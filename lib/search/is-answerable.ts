import { namedElsewhere } from './elsewhere';
import type { Said } from './parties';
import type { Word } from './scan';
import { stem } from './stem';
import type { Understanding } from './understand';
import type { Vocabulary } from './vocabulary';

/**
 * Whether what was understood is reason enough to show rows. A number always is, unless it is the port of what was named in
 * other releases only; a foreign name never. Among unknown words
 * an ordinary word and the product's own name are none; everyday words, providers and slips must outnumber them, for which
 * asking for ports counts, or say it twice: `boots for hiking` is no question about Smee, `which port has boots really` and
 * `hegel metadata gives nonsense` are.
 */
export function isAnswerable(understanding: Understanding, vocabulary: Vocabulary): boolean {
  const { ports, said, foreign, unknown, words, failure } = understanding;
  if (arePortsElsewhere(understanding, vocabulary)) return false;
  if (ports.length > 0 || (foreign.length === 0 && unknown.length === 0)) return true;
  if (foreign.length > 0) return false;
  const common = said.filter(({ meaning }) => meaning.isCommon);
  if (common.some((one) => unknown.every((word) => isPartOf(one, word, vocabulary)))) return true;
  const textOf = ({ meaning }: Said): string => meaning.words.map((place) => words[place]?.text ?? '').join('-');
  const sure = said.filter((one) => isSure(one, vocabulary));
  const named = new Map(sure.map((one) => [textOf(one), one] as const));
  if ((failure && sure.length > 0) || sure.some((one) => !isEveryday(one, textOf(one), vocabulary))) return true;
  const isSaidTwice = said.some((other) => {
    const isShared = ([text, { meaning }]: readonly [string, Said]): boolean =>
      text !== textOf(other) && meaning.entries.some((entry) => other.meaning.entries.includes(entry));
    return [...named].some(isShared);
  });
  const weight = [...named.values()].reduce((sum, one) => sum + weightOf(one), 0);
  const strange = unknown.filter(({ text }) => !vocabulary.stems.has(stem(text)));
  return isSaidTwice || weight + Number(asksForPorts(words, vocabulary)) > strange.length;
}

/** `cloudstack 8080` of a release without CloudStack asks for no other 8080. */
const arePortsElsewhere = ({ ports, said }: Understanding, { entries }: Vocabulary): boolean =>
  namedElsewhere(said, entries).some(({ elsewhere = [] }) =>
    ports.some(({ from, to }) => elsewhere.some(([first, last]) => first <= from && to <= last)),
  );

/** What is said in other words too: `store` beside `consensus`. */
const isPartOf = ({ meaning }: Said, { text }: Word, { together }: Vocabulary): boolean =>
  together.some(({ stems, entry }) => meaning.entries.includes(entry) && stems.includes(stem(text)));

function asksForPorts(words: readonly Word[], { asking }: Vocabulary): boolean {
  const line = `-${words.map(({ text }) => text).join('-')}-`;
  return asking.some((phrase) => line.includes(`-${phrase}-`));
}

function isSure({ meaning: { isCommon, how, entries: meant } }: Said, { product }: Vocabulary): boolean {
  const isProduct = meant.every((entry) => entry === product);
  return !isCommon && how !== 'beginning' && !isProduct;
}

const side = new Set(['modifier', 'need', 'phase', 'party', 'place', 'provider']);

/** What only narrows down or stands at one end, `optional` or `end users`, says no more alone than an everyday word. */
const isEveryday = ({ meaning }: Said, text: string, { entries, everyday }: Vocabulary): boolean =>
  meaning.how === 'together' ||
  meaning.how === 'typo' ||
  everyday.has(text) ||
  meaning.entries.some((entry) => side.has(entries[entry]?.kind ?? ''));

const weightOf = ({ meaning }: Said): number => (meaning.how === 'together' ? meaning.words.length : 1);
