import type { EndpointId, PageId, Phase, Protocol } from '@/lib/flows';

/** Which rows a name stands for; every field that is given must hold. */
export interface Selector {
  listener?: readonly EndpointId[];
  source?: readonly EndpointId[];
  page?: readonly PageId[];
  /** Sections of the published page. */
  section?: readonly string[];
  ports?: readonly number[];
  protocol?: Protocol;
  need?: readonly ('always' | 'optional' | 'when')[];
  phase?: readonly Phase[];
}

/**
 * endpoint: talks or listens · job: what something is for · provider, place: narrow a search down · party: matters only
 * as a source or destination, or alone · modifier: reorders (`https`) · need: always or optional · phase: when it is used.
 */
export type EntryKind = 'endpoint' | 'job' | 'provider' | 'place' | 'party' | 'modifier' | 'need' | 'phase';

/** What people say, and the rows that they mean. */
export interface LexiconEntry {
  id: string;
  kind: EntryKind;
  label: string;
  /** Found anywhere, misspelt too. */
  names: readonly string[];
  /** Ordinary words that mean it only where nothing else is unknown. */
  common?: readonly string[];
  /** Parts of addresses that only it serves: `/sdk`. */
  paths?: readonly string[];
  /** Words that say it together, in any order and form. */
  together?: readonly string[];
  /** The endpoint whose names and zones it shares. */
  endpoint?: EndpointId;
  /** Zones whose machines it stands for as a source or destination. */
  zones?: readonly string[];
  /** The rows that are the answer; the endpoint's own where it has one and none are given. */
  rows?: readonly Selector[];
  /** Rows that are welcome below. */
  related?: readonly Selector[];
  /** Where the names come from. */
  origin: string;
}

/** A port that something used to have. */
export interface RetiredPort {
  port: number;
  sentence: string;
  origin: string;
}

export interface Lexicon {
  entries: readonly LexiconEntry[];
  /** Words of a question that name nothing. */
  filler: string;
  /** Words that ask for the whole list. */
  everything: string;
  /** Products and services that have no port here; their name is an answer of its own: none. */
  foreign: string;
  /** English words close to a name, which are no misspelling of it. */
  ordinary: string;
  /** Names that are everyday words besides: among words that nothing is known about they name nothing. Several words by hyphens. */
  everyday: string;
  /** What only a question about ports says. Several words by hyphens. */
  asking: string;
  /** What people shorten, `mgr=manager`: names are compared in full. */
  short: string;
  /** A number behind one of these, or before one of the second, is no port. */
  beforeNumber: string;
  afterNumber: string;
  retired: readonly RetiredPort[];
}
