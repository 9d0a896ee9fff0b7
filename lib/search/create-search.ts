import type { Answer, QueryOptions, Search } from './answer';
import { toCard } from './card';
import { toChips } from './chips';
import { fold } from './fold';
import { toHints } from './hints';
import { createLookup, type Lookup } from './lookup';
import { toNothing } from './nothing';
import { rank } from './rank';
import { scan } from './scan';
import type { SearchIndex } from './search-index';
import { createSpelling, type Spelling } from './spelling';
import { type Understanding, understand } from './understand';
import { toVocabulary, type Vocabulary } from './vocabulary';

/** Longer queries are cut before anything reads them. */
export const longestQuery = 512;

interface Known {
  lookup: Lookup;
  vocabulary: Vocabulary;
  spelling: Spelling;
}

const empty = { hits: [], chips: [], hints: [], card: null, nothing: null } satisfies Partial<Answer>;

/** Answers queries over an index; keeps nothing but spellings between them. */
export function createSearch(index: SearchIndex): Search {
  const vocabulary = toVocabulary(index);
  const known = { lookup: createLookup(index), vocabulary, spelling: createSpelling(vocabulary.spelled) };
  return { query: (text, options) => answer(text, options, known) };
}

function answer(original: string, { settled }: QueryOptions, { lookup, vocabulary, spelling }: Known): Answer {
  const query = original.slice(0, longestQuery);
  if (query.trim() === '') return { query: '', state: 'everything', ...empty };
  const folded = fold(query.trimEnd());
  const tokens = scan(folded);
  const understanding = understand(
    tokens,
    vocabulary,
    spelling,
    settled || query === query.trimEnd() ? folded.text : `${folded.text} `,
    settled,
  );
  if (understanding.wantsAll && asksNothing(understanding, vocabulary))
    return { query: query.trim(), state: 'everything', ...empty };
  const begun = beginnings(understanding, lookup);
  const hits = begun ?? (isAnswerable(understanding) ? rank(understanding, lookup) : []);
  const shared = {
    query: query.trim(),
    hits,
    chips: toChips(understanding, vocabulary, folded),
    hints: toHints(understanding, hits, lookup),
  };
  if (hits.length > 0) return { ...shared, state: 'hits', card: toCard(understanding, hits, lookup), nothing: null };
  if (!settled && understanding.unfinished) return { ...shared, state: 'typing', card: null, nothing: null };
  return { ...shared, state: 'nothing', card: null, nothing: toNothing(understanding, vocabulary, lookup) };
}

/** A number of three digits or more that no row has and that may still be growing. */
function beginnings({ ports, words, unfinished }: Understanding, lookup: Lookup) {
  const [port] = ports;
  if (ports.length !== 1 || !port || port !== unfinished || port.from !== port.to || port.said === 'address')
    return undefined;
  if (
    port.from < 100 ||
    port.from > 9999 ||
    lookup.covering(ports).length > 0 ||
    words.some(({ text }) => !/^ports?$/.test(text))
  )
    return undefined;
  return lookup
    .startingWith(String(port.from))
    .map((row, place) => ({ rowId: lookup.index.rows[row]?.id ?? '', score: 1 - place / 1e6 }));
}

const asksNothing = ({ ports, said, protocol, direction }: Understanding, { entries }: Vocabulary): boolean =>
  ports.length === 0 &&
  !protocol &&
  !direction &&
  said.every(({ meaning }) => meaning.entries.every((entry) => entries[entry]?.kind === 'party'));

/** A foreign name, or an ordinary word among unknown ones, is no reason to show anything; a number always is. */
function isAnswerable({ ports, said, foreign, unknown }: Understanding): boolean {
  if (ports.length > 0) return true;
  if (foreign.length > 0) return false;
  if (said.length === 0) return unknown.length === 0;
  const strong = said.filter(
    ({ meaning }) => !meaning.isCommon && meaning.how !== 'beginning' && meaning.how !== 'typo',
  );
  return strong.length > 0 || unknown.length === 0;
}
