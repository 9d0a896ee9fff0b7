import { type Answer, type Hit, longestQuery, type QueryOptions, type Search } from './answer';
import { toCard } from './card';
import { toChips } from './chips';
import { namedElsewhere } from './elsewhere';
import { fold } from './fold';
import { toHints } from './hints';
import { isAnswerable } from './is-answerable';
import { createLookup, type Lookup } from './lookup';
import { toNothing } from './nothing';
import { rank } from './rank';
import { scan } from './scan';
import type { SearchIndex } from './search-index';
import { createSpelling, type Spelling } from './spelling';
import { type Understanding, understand } from './understand';
import { toUpgrade } from './upgrade';
import { toVocabulary, type Vocabulary } from './vocabulary';

interface Known {
  lookup: Lookup;
  vocabulary: Vocabulary;
  spelling: Spelling;
}

const empty = { hits: [], chips: [], hints: [], card: null, upgrade: null, nothing: null } satisfies Partial<Answer>;

/** Answers queries over an index; keeps nothing but spellings between them. */
export function createSearch(index: SearchIndex): Search {
  const vocabulary = toVocabulary(index);
  const known = { lookup: createLookup(index), vocabulary, spelling: createSpelling(vocabulary.spelled) };
  return {
    query: (text, options) => ({ ...answer(text.slice(0, longestQuery), options, known), settled: options.settled }),
  };
}

function answer(
  typed: string,
  { settled }: QueryOptions,
  { lookup, vocabulary, spelling }: Known,
): Omit<Answer, 'settled'> {
  const query = typed.trim();
  if (query === '') return { query, state: 'everything', ...empty };
  const folded = fold(settled ? typed.trimEnd() : typed);
  const understanding = understand({ tokens: scan(folded), text: folded.text, settled }, vocabulary, spelling);
  const upgrade = toUpgrade(understanding, lookup.index);
  if (understanding.wantsAll) return { query, state: 'everything', ...empty, upgrade };
  const hits =
    beginnings(understanding, lookup) ?? (isAnswerable(understanding, vocabulary) ? rank(understanding, lookup) : []);
  const shared = {
    query,
    hits,
    chips: toChips(understanding, vocabulary, folded),
    hints: toHints(understanding, hits, lookup),
    card: toCard(understanding, hits, lookup),
    upgrade,
    nothing: null,
  };
  if (hits.length > 0) return { ...shared, state: 'hits' };
  if (upgrade && namesNothing(understanding)) return { ...shared, state: 'everything' };
  if (!settled) return { ...shared, state: 'typing' };
  // Where a hint says in which releases it is documented, it is not documented nowhere.
  const isElsewhere = namedElsewhere(understanding.said, vocabulary.entries).length > 0;
  return { ...shared, state: 'nothing', nothing: isElsewhere ? null : toNothing(understanding, vocabulary, lookup) };
}

const namesNothing = ({ ports, said, foreign }: Understanding): boolean => [...ports, ...said, ...foreign].length === 0;

/** A number of three or four digits that no row has may still be growing. */
function beginnings({ ports, words, unfinished, protocol }: Understanding, lookup: Lookup): Hit[] | undefined {
  const [port] = ports;
  if (!port || ports.length > 1 || port !== unfinished || port.from !== port.to || port.said === 'address')
    return undefined;
  const isGrowing = port.from >= 100 && port.from <= 9999 && words.every(({ text }) => /^ports?$/.test(text));
  if (!isGrowing || lookup.covering(ports).length > 0) return undefined;
  const rows = lookup.startingWith(String(port.from));
  if (protocol && !rows.some((row) => lookup.index.rows[row]?.protocol === protocol.value)) return [];
  return rows.map((row, place) => ({ rowId: lookup.index.rows[row]?.id ?? '', score: 1 - place / rows.length }));
}
