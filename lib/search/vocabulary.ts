import { conditionWords } from './conditions';
import type { IndexedEntry, SearchIndex } from './search-index';
import { type Short, toShort } from './short';

/** What a name means, and whether it is an ordinary word besides. */
export interface Sense {
  entries: readonly number[];
  isCommon: boolean;
}

export interface Vocabulary {
  entries: readonly IndexedEntry[];
  product: number;
  senses: ReadonlyMap<string, Sense>;
  paths: ReadonlyMap<string, number>;
  /** All names in order, for beginnings. */
  sorted: readonly string[];
  /** Names that may be meant by a misspelling. */
  spelled: readonly string[];
  together: readonly { stems: readonly string[]; entry: number }[];
  stems: ReadonlySet<string>;
  /** Words of some length that mean or mean to ask something, by their first letters. */
  known: ReadonlyMap<string, readonly string[]>;
  filler: ReadonlySet<string>;
  /** Filler and everything in order, for beginnings. */
  sortedFiller: readonly string[];
  everything: ReadonlySet<string>;
  foreign: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
  everyday: ReadonlySet<string>;
  asking: readonly string[];
  short: Short;
  beforeNumber: ReadonlySet<string>;
  afterNumber: ReadonlySet<string>;
}

const split = (text: string): string[] => text.split(' ').filter(Boolean);

function toSenses(entries: readonly IndexedEntry[]): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  entries.forEach(({ names, common }, index) => {
    for (const [list, isCommon] of [
      [names, false],
      [common, true],
    ] as const)
      for (const name of split(list)) {
        const known = senses.get(name);
        senses.set(name, {
          entries: known ? [...known.entries, index] : [index],
          isCommon: isCommon && (known?.isCommon ?? true),
        });
      }
  });
  return senses;
}

const shortestKnown = 4;

function toKnown(words: readonly string[], senses: ReadonlyMap<string, Sense>): Map<string, string[]> {
  const common = [...senses].flatMap(([name, { isCommon }]) => (isCommon ? [name] : []));
  const known = new Map<string, string[]>();
  for (const word of new Set([...words, ...common])) {
    if (word.length < shortestKnown) continue;
    const alike = known.get(word.charAt(0));
    if (alike) alike.push(word);
    else known.set(word.charAt(0), [word]);
  }
  return known;
}

/** The words of an index, ready to be looked up. */
export function toVocabulary(index: SearchIndex): Vocabulary {
  const { entries } = index;
  const senses = toSenses(entries);
  /** A phase is said in ordinary words (`while booting`), of which a part or a slip says nothing. */
  const isNamed = ([, sense]: [string, Sense]): boolean => sense.entries.some((at) => entries[at]?.kind !== 'phase');
  const named = [...senses].filter(isNamed);
  const together = entries.flatMap((entry, at) => entry.together.map((words) => ({ stems: split(words), entry: at })));
  return {
    entries,
    product: index.product,
    senses,
    paths: new Map(entries.flatMap(({ paths }, at) => split(paths).map((path): [string, number] => [path, at]))),
    sorted: named.map(([name]) => name).sort(),
    spelled: named.filter(([, { isCommon }]) => !isCommon).map(([name]) => name),
    together,
    stems: new Set(together.flatMap(({ stems }) => stems)),
    known: toKnown([...split(index.filler), ...split(index.together), ...conditionWords], senses),
    filler: new Set(split(index.filler)),
    sortedFiller: [...split(index.filler), ...split(index.everything)].sort(),
    everything: new Set(split(index.everything)),
    foreign: new Set(split(index.foreign)),
    ordinary: new Set(split(index.ordinary)),
    everyday: new Set(split(index.everyday)),
    asking: split(index.asking),
    short: toShort(index.short),
    beforeNumber: new Set(split(index.beforeNumber)),
    afterNumber: new Set(split(index.afterNumber)),
  };
}
