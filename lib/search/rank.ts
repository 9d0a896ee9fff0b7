import type { Hit } from './answer';
import type { Lookup } from './lookup';
import { holdsInRelease } from './of-release';
import type { Said } from './parties';
import type { IndexedEntry, IndexedRow } from './search-index';
import type { Understanding } from './understand';

/** What a match is worth; a whole grade outweighs what stands below it, and who starts outweighs that: `bmc to smee` is about an ISO. */
const worth = { source: 15, grade: 10, place: 8, modifier: 3, general: 3, published: 4, agrees: 0.5 };

export type Scores = Map<number, number>;

interface Asked {
  topics: readonly (readonly IndexedEntry[])[];
  /** Ordinary words that may mean something: they favour rows of the topics, and count alone where there is no topic. */
  asides: readonly (readonly IndexedEntry[])[];
  places: readonly (readonly IndexedEntry[])[];
  parties: readonly (readonly IndexedEntry[])[];
  providers: readonly IndexedEntry[];
  modifiers: readonly IndexedEntry[];
  source: readonly IndexedEntry[] | undefined;
  /** Two of whom either may start, or one that talks to its like. */
  peers: readonly (readonly IndexedEntry[])[];
  /** Rows between two that are named side by side, `metallb bgp`. */
  links: readonly number[];
}

/** The rows of what was understood, best first. */
export function rank(understanding: Understanding, lookup: Lookup): Hit[] {
  const asked = toAsked(understanding, lookup);
  const found = findRows(understanding, asked, lookup);
  const kept = narrow(found, understanding, asked, lookup);
  for (const [row, score] of kept) kept.set(row, score + favour(row, understanding, asked, lookup));
  return [...kept]
    .sort(([a, left], [b, right]) => right - left || a - b)
    .flatMap(([row, score]) => ({ rowId: lookup.index.rows[row]?.id ?? '', score }));
}

function toAsked({ said, providers }: Understanding, lookup: Lookup): Asked {
  const { index } = lookup;
  const entriesOf = ({ meaning }: Said) => meaning.entries.flatMap((entry) => index.entries[entry] ?? []);
  const isKind = (one: Said, ...kinds: readonly IndexedEntry['kind'][]) =>
    entriesOf(one).every(({ kind }) => kinds.includes(kind));
  const sources = said.filter(({ as }) => as === 'source');
  const peers = said.filter(({ as }) => as === 'peer');
  const rest = said.filter(({ as }) => as !== 'source');
  const named = rest.filter((one) => !isKind(one, 'place', 'provider', 'party', 'modifier', 'need', 'phase'));
  /** Who only ever does one thing stands for it: `bastion to worker nodes` is about SSH. */
  const doesOneThing = (one: Said) => {
    const ports = entriesOf(one).flatMap(({ from }) => from.map((row) => String(index.rows[row]?.ports)));
    return entriesOf(one).some(({ kind }) => kind === 'party') && new Set(ports).size === 1;
  };
  const isAboutPlaces = named.length === 0 && !rest.some((one) => isKind(one, 'party'));
  const topics = isAboutPlaces ? sources.filter(doesOneThing) : named;
  const inNames = providers.flatMap((entry) => index.entries[entry] ?? []);
  const strong = topics.filter(({ meaning }) => !meaning.isCommon);
  const whole = strong.filter(({ meaning }) => meaning.how !== 'beginning');
  /** An address says where it goes, so that what it names counts twice. */
  const inAddress = strong.filter(({ meaning }) => meaning.how === 'path');
  return {
    topics: [...(strong.length > 0 ? strong : topics), ...inAddress].map(entriesOf),
    asides: strong.length > 0 ? topics.filter((one) => !strong.includes(one)).map(entriesOf) : [],
    places: [
      ...rest.filter((one) => isKind(one, 'place', 'provider')).map(entriesOf),
      ...inNames.map((entry) => [entry]),
    ],
    parties: rest.filter((one) => isKind(one, 'party')).map(entriesOf),
    providers: [...said.filter((one) => isKind(one, 'provider')).flatMap(entriesOf), ...inNames],
    modifiers: rest.filter((one) => isKind(one, 'modifier', 'need', 'phase')).flatMap(entriesOf),
    source: sources.length + peers.length > 0 ? [...sources, ...peers].flatMap(entriesOf) : undefined,
    peers: peers.map(entriesOf),
    links: whole.length === 2 && said.every(({ as }) => as === 'topic') ? linksOf(whole.map(entriesOf), lookup) : [],
  };
}

/** Ports are exact and come first; then what the names mean; then a place as a whole. */
function findRows(
  { ports, protocol, direction, release, wantsSeveral }: Understanding,
  asked: Asked,
  lookup: Lookup,
): Scores {
  if (ports.length > 0) {
    const named = graded(asked.topics);
    const ofSite = [...named.keys()].filter((row) => isPortOfSite(lookup.index.rows[row]));
    return new Map([
      ...ofSite.map((row) => [row, 0] as const),
      ...lookup.covering(ports).map((row) => [row, worth.grade + (named.get(row) ?? 0)] as const),
    ]);
  }
  if (asked.topics.length > 0) {
    const scores = graded(asked.topics);
    for (const [row, score] of graded(asked.asides))
      if (scores.has(row)) scores.set(row, (scores.get(row) ?? 0) + score);
    if (wantsSeveral) addOwnOfProvider(scores, asked);
    return scores;
  }
  if (asked.places.length > 0) {
    const scores = graded(asked.places);
    for (const row of linksOf(asked.peers, lookup)) scores.set(row, 3 * worth.grade);
    return scores;
  }
  const parties = asked.parties.filter((alternatives) => alternatives.some(({ rows }) => rows.length > 0));
  if (asked.source && parties.length === 0)
    return new Map(asked.source.flatMap(({ from }) => from).map((row) => [row, 2 * worth.grade]));
  if (asked.modifiers.length > 0) return graded(asked.modifiers.map((entry) => [entry]));
  if (asked.parties.length > 0) return graded(parties.length > 0 ? parties : asked.parties);
  if (protocol || direction || release) return new Map(lookup.index.rows.map((_, row) => [row, worth.grade]));
  return new Map();
}

/** Its port is the site's to choose: whatever number stands beside its name may be meant, below the rows that have that number. */
const isPortOfSite = (row: IndexedRow | undefined): boolean => row?.ports.length === 0 && row.protocol === 'TCP';

/** Rows that one of two starts and that reach the other. */
const linksOf = ([one = [], other = one]: Asked['peers'], { names }: Lookup): number[] =>
  [
    [one, other],
    [other, one],
  ].flatMap(([sources = [], destinations = []]) =>
    sources
      .flatMap(({ from }) => from)
      .filter((row) => destinations.some(({ rows, into }) => names(rows, row) || names(into, row))),
  );

/** A provider that says nothing new about the rows found is asked for as a whole: `prism ports nutanix`. */
function addOwnOfProvider(scores: Scores, { places }: Asked): void {
  for (const { kind, rows } of places.flat()) {
    const own = new Set(rows);
    if (kind !== 'provider' || ![...scores.keys()].every((row) => own.has(row))) continue;
    for (const row of rows) if (!scores.has(row)) scores.set(row, worth.grade);
  }
}

/** Two for an answer and one for a relative of each thing that was named. */
function graded(names: readonly (readonly IndexedEntry[])[]): Scores {
  const scores: Scores = new Map();
  for (const alternatives of names) {
    const best: Scores = new Map();
    const grade = (rows: readonly number[], value: number): void => {
      for (const row of rows) best.set(row, Math.max(best.get(row) ?? 0, value));
    };
    for (const { rows, related, into, from } of alternatives) {
      grade(rows, 2 * worth.grade);
      grade(related, worth.grade);
      if (rows.length === 0) grade(into, 2 * worth.grade);
      if (rows.length === 0) grade(from, worth.grade);
    }
    for (const [row, value] of best) scores.set(row, (scores.get(row) ?? 0) + value);
  }
  return scores;
}

/** Keeps the rows that hold; a condition that no row would pass is dropped and said in a hint. */
function narrow(
  scores: Scores,
  { ports, protocol, direction, release }: Understanding,
  asked: Asked,
  { index, providerRows }: Lookup,
): Scores {
  const keep = (from: Scores, holds: (row: IndexedRow, at: number) => boolean): Scores => {
    const kept = new Map(
      [...from].filter(([at]) => {
        const row = index.rows[at];
        return row && holds(row, at);
      }),
    );
    return kept.size > 0 ? kept : from;
  };
  /** What is asked for may stand on the published page with another protocol only: `udp 30500`. */
  const printedBelow = (agreeing: Scores): (readonly [number, number])[] => {
    const isPrinted = (at: number): boolean => index.rows[at]?.isPublished ?? false;
    if (ports.length + asked.topics.length === 0 || [...agreeing.keys()].some(isPrinted)) return [];
    return [...scores].filter(([at]) => isPrinted(at)).map(([at, score]) => [at, score - worth.grade]);
  };
  let kept = scores;
  if (protocol) {
    const agreeing = keep(kept, (row) => row.protocol === protocol.value || row.printedProtocol === protocol.value);
    kept = new Map([...agreeing, ...printedBelow(agreeing)]);
  }
  if (direction)
    kept = keep(kept, (row) => row.direction === direction.value || row.printedDirection === direction.value);
  if (release) kept = keep(kept, (row) => holdsInRelease(row, release.release));
  if (asked.providers.length > 0) {
    const own = new Set(asked.providers.flatMap(({ rows, related }) => [...rows, ...related]));
    kept = keep(kept, (_, at) => own.has(at) || !providerRows.has(at));
  }
  if (asked.topics.length === 0 && asked.places.length > 0 && asked.modifiers.length > 0) {
    const wanted = new Set(asked.modifiers.flatMap(({ rows, related }) => [...rows, ...related]));
    kept = keep(kept, (_, at) => wanted.has(at));
  }
  return kept;
}

function favour(
  at: number,
  { protocol, direction }: Understanding,
  asked: Asked,
  { index, providerRows, names }: Lookup,
): number {
  const row = index.rows[at];
  if (!row) return 0;
  let score = 0;
  for (const place of asked.places)
    if (place.some(({ kind, rows, related }) => names(rows, at) || (kind === 'provider' && names(related, at))))
      score += worth.place;
  if (asked.source?.some(({ from }) => names(from, at))) score += worth.source;
  if (names(asked.links, at)) score += worth.source;
  for (const { rows, related } of asked.modifiers) {
    if (names(rows, at)) score += 2 * worth.modifier;
    else if (names(related, at)) score += worth.modifier;
  }
  if (asked.providers.length === 0 && !providerRows.has(at)) score += worth.general;
  if (row.isPublished) score += worth.published;
  if (protocol && row.protocol === protocol.value) score += worth.agrees;
  if (protocol && row.printedProtocol === protocol.value) score += 2 * worth.agrees;
  if (direction && row.printedDirection === direction.value) score += 2 * worth.agrees;
  return score;
}
