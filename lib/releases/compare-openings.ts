import {
  type Catalog,
  covers,
  type Flow,
  formatNeed,
  groupBy,
  holdsIn,
  type PortRange,
  type Release,
  type ReleaseSpan,
  type Row,
  wantsRule,
} from '@/lib/flows';
import { type Opening, openingsOf } from './openings';

type RowsOf = (row: Row) => readonly Row[];

interface SharedOpenings {
  /** Rows of the older release that let all of it through already. */
  alreadyOpenFor: RowsOf;
  /** Rows that still need a part of the same opening in the newer release. */
  stillNeededBy: RowsOf;
  /** Rows that need a part of the same opening and are gone in the newer release. */
  endingTogether: RowsOf;
}

/** Which rows need the same opening of a firewall, before an upgrade and after it. */
export function compareOpenings(catalog: Catalog, from: Release, to: Release): SharedOpenings {
  const openingOf = openingsOf(catalog);
  const places = new Map(catalog.rows.map((row, place) => [row, place]));
  const placeOf = (row: Row): number => places.get(row) ?? 0;
  const find = (
    isMeant: (releases: ReleaseSpan) => boolean,
    isShared: (other: Opening, opening: Opening) => boolean,
  ): RowsOf => {
    const wanted = catalog.rows.filter(({ path, releases }) => wantsRule(path) && isMeant(releases));
    const groups = groupBy(wanted, openingOf);
    return oncePer(openingOf, (opening) =>
      [...groups]
        .flatMap(([other, rows]) => (isShared(other, opening) ? rows : []))
        .sort((a, b) => placeOf(a) - placeOf(b)),
    );
  };
  return {
    alreadyOpenFor: find((releases) => holdsIn(releases, from) === 'yes', letsThrough),
    stillNeededBy: find((releases) => holdsIn(releases, to) !== 'no', meetsOpening),
    endingTogether: find((releases) => holdsIn(releases, to) === 'no', meetsOpening),
  };
}

function oncePer<Key, Value>(keyOf: (row: Row) => Key, answer: (key: Key) => Value): (row: Row) => Value {
  const answers = new Map<Key, Value>();
  return (row) => {
    const key = keyOf(row);
    const known = answers.get(key) ?? answer(key);
    answers.set(key, known);
    return known;
  };
}

export const share = <Value>(a: readonly Value[], b: readonly Value[]): boolean => a.some((value) => b.includes(value));

const always = formatNeed({ kind: 'always' });

/** Who needed the one needs the other, so its opening can be relied on. */
const sharesNeed = (other: Opening, opening: Opening): boolean => other.need === always || other.need === opening.need;

const letsThrough = (other: Opening, opening: Opening): boolean =>
  sharesNeed(other, opening) && opening.flows.every(isCoveredBy(other.flows));

const isWithin = <Value>(some: readonly Value[], all: readonly Value[]): boolean =>
  some.every((value) => all.includes(value));

const isCoveredBy =
  (others: readonly Flow[]) =>
  (flow: Flow): boolean =>
    flow.ports.length > 0 &&
    others.some(
      (other) =>
        other.protocol === flow.protocol &&
        flow.ports.every((range) => other.ports.some((wider) => covers(wider, range))) &&
        isWithin(flow.providers, other.providers) &&
        isWithin(flow.sourceZones, other.sourceZones) &&
        isWithin(flow.destinationZones, other.destinationZones),
    );

const meetsOpening = (other: Opening, { flows }: Opening): boolean =>
  flows.some((flow) => other.flows.some(overlaps(flow)));

const meet = (a: PortRange, b: PortRange): boolean => a.from <= b.to && b.from <= a.to;

const overlaps =
  (flow: Flow) =>
  (other: Flow): boolean =>
    flow.protocol === other.protocol &&
    flow.ports.some((range) => other.ports.some((otherRange) => meet(range, otherRange))) &&
    share(flow.providers, other.providers) &&
    share(flow.sourceZones, other.sourceZones) &&
    share(flow.destinationZones, other.destinationZones);
