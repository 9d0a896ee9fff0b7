import type { Protocol, Release, RowId } from '@/lib/flows';

/** Longer queries are cut before anything reads them. */
export const longestQuery = 512;

/** Where something stands in the query, as typed; cutting it out is how a chip is removed. */
export interface Span {
  start: number;
  end: number;
}

const chipKinds = [
  'port',
  'protocol',
  'direction',
  'provider',
  'place',
  'source',
  'destination',
  'name',
  'job',
  'need',
  'phase',
  'release',
  'spelling',
] as const;

/** One thing that was understood: `port 2380`, `to etcd`, `typo: kubelte → kubelet`. */
export interface Chip {
  kind: (typeof chipKinds)[number];
  text: string;
  span: Span;
}

export interface Hit {
  rowId: RowId;
  score: number;
}

/** A piece of the card's sentence; `copy` is a number worth a button. */
export type SentencePart = { text: string } | { copy: string; protocol: Protocol; rowId: RowId };

/** What the query names, in one sentence. */
export interface Card {
  subject: string;
  sentence: readonly SentencePart[];
  rowIds: readonly RowId[];
}

/** Two releases of a query, the older first; a page says what changes between them. */
export interface Upgrade {
  from: Release;
  to: Release;
}

/** What to offer where nothing is documented. */
export interface Nothing {
  /** The ports that were asked for. */
  ports: readonly number[];
  /** Documented ports next to them: offered, never found. */
  nearestPorts: readonly { port: string; protocol: Protocol; label: string }[];
  /** Known names close to what was typed. */
  nearestNames: readonly string[];
}

/**
 * `everything`: the query asks for no rows in particular · `hits` · `typing`: the query is not finished, keep what is
 * shown · `nothing`: say that nothing is documented.
 */
export type AnswerState = 'everything' | 'hits' | 'typing' | 'nothing';

export interface Answer {
  /** What was read: trimmed and capped. */
  query: string;
  /** Whether typing rests: what changes with every key is shown, but not said. */
  settled: boolean;
  state: AnswerState;
  /** Best first. */
  hits: readonly Hit[];
  chips: readonly Chip[];
  /** Sentences to show beside the results. */
  hints: readonly string[];
  card: Card | null;
  upgrade: Upgrade | null;
  /** Also null where a hint says in which other releases it is documented. */
  nothing: Nothing | null;
}

/** `settled`: typing rests, so that the last word counts as finished and "nothing" may be said. */
export interface QueryOptions {
  settled: boolean;
}

export interface Search {
  query(text: string, options: QueryOptions): Answer;
}
