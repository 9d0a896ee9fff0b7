import {
  type Catalog,
  compareReleases,
  covers,
  type Flow,
  formatNeed,
  groupBy,
  holdsIn,
  minorOf,
  type PortRange,
  type Release,
  type ReleaseSpan,
  type Row,
  wantsRule,
} from '@/lib/flows';
import { type Opening, openingsOf } from './openings';

export interface OpenedRow {
  row: Row;
  /** The first release on the way that has it. */
  neededFrom: Release;
  /** Rows of the same parties that end where this one begins: the port has moved. */
  replaces: readonly Row[];
  /** Rows of the older release that let all of it through already. */
  alreadyOpenFor: readonly Row[];
}

export interface ClosedRow {
  row: Row;
  /** The last release on the way that has it. */
  endsAfter: Release;
  /** The last release on the way that needs its opening, for this row or for another that ends as well. */
  neededUntil: Release;
  /** Rows that still need a part of the same opening; closing it would cut them off. */
  stillNeededBy: readonly Row[];
}

/** In the order of the steps of the upgrade. */
export interface RowChanges {
  opened: readonly OpenedRow[];
  closed: readonly ClosedRow[];
  /** They hold in neither, but in a release between the two. */
  passing: readonly Row[];
  /** They hold in the newer release, and nobody looked whether they did in the older one. */
  unverified: readonly Row[];
}

/** Which rows begin and which end between two releases. */
export function compareRows(catalog: Catalog, from: Release, to: Release): RowChanges {
  const { rows } = catalog;
  const between = catalog.releases.filter(
    (release) => compareReleases(from, release) < 0 && compareReleases(release, to) < 0,
  );
  const begins = rows.filter(({ releases }) => holdsIn(releases, from) === 'no' && holdsIn(releases, to) === 'yes');
  const ends = rows.filter(({ releases }) => holdsIn(releases, from) === 'yes' && holdsIn(releases, to) === 'no');
  const endsAt = groupBy(ends, ({ listener }) => listener);
  const openingOf = openingsOf(catalog);
  const wanted = rows.filter(({ path }) => wantsRule(path));
  const held = groupBy(
    wanted.filter(({ releases }) => holdsIn(releases, from) === 'yes'),
    openingOf,
  );
  const stays = groupBy(
    wanted.filter(({ releases }) => holdsIn(releases, to) !== 'no'),
    openingOf,
  );
  const goes = groupBy(
    wanted.filter(({ releases }) => holdsIn(releases, to) === 'no'),
    openingOf,
  );
  const places = new Map(rows.map((row, place) => [row, place]));
  const placeOf = (row: Row): number => places.get(row) ?? 0;
  const rowsWhere = (groups: typeof held, holds: (opening: Opening) => boolean): readonly Row[] =>
    [...groups].flatMap(([opening, some]) => (holds(opening) ? some : [])).sort((a, b) => placeOf(a) - placeOf(b));
  const alreadyOpenFor = oncePer(openingOf, (opening) =>
    rowsWhere(held, (other) => sharesNeed(other, opening) && opening.flows.every(isCoveredBy(other.flows))),
  );
  const stillNeededBy = oncePer(openingOf, (opening) => rowsWhere(stays, (other) => meetsOpening(other, opening)));
  const endsOfOpening = oncePer(openingOf, (opening) =>
    rowsWhere(goes, (other) => meetsOpening(other, opening)).flatMap((row) => endsBefore(row, to)),
  );
  return {
    opened: begins
      .map((row) => ({
        row,
        neededFrom: beginAfter(row, from),
        replaces: (endsAt.get(row.listener) ?? []).filter((ended) => isMove(ended, row)),
        alreadyOpenFor: alreadyOpenFor(row),
      }))
      .sort((a, b) => compareReleases(minorOf(a.neededFrom), minorOf(b.neededFrom))),
    closed: ends
      .map((row) => ({
        row,
        endsAfter: last(endsBefore(row, to)) ?? from,
        neededUntil: last([...endsBefore(row, to), ...endsOfOpening(row)]) ?? from,
        stillNeededBy: stillNeededBy(row),
      }))
      .sort((a, b) => compareReleases(a.neededUntil, b.neededUntil)),
    passing: rows.filter(
      ({ releases }) =>
        !isIn(releases, from) && !isIn(releases, to) && between.some((release) => isIn(releases, release)),
    ),
    unverified: rows.filter(
      ({ releases }) => holdsIn(releases, from) === 'unverified' && holdsIn(releases, to) !== 'no',
    ),
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

/** A row that holds after a release and not in it has begun since. */
const beginAfter = ({ releases }: Row, release: Release): Release =>
  releases.ranges
    .map(({ from }) => from)
    .filter((from) => compareReleases(release, from) < 0)
    .sort(compareReleases)[0] ?? release;

const last = (releases: readonly Release[]): Release | undefined => releases.toSorted(compareReleases).at(-1);

const endsBefore = ({ releases }: Row, release: Release): Release[] =>
  releases.ranges.flatMap(({ to }) => (to !== null && compareReleases(to, release) < 0 ? [to] : []));

const isIn = (releases: ReleaseSpan, release: Release): boolean => holdsIn(releases, release) === 'yes';

const share = <Value>(a: readonly Value[], b: readonly Value[]): boolean => a.some((value) => b.includes(value));

/** The same parties speak the same protocol on another port, for the same thing. */
const isMove = (ended: Row, begun: Row): boolean =>
  ended.listener === begun.listener &&
  (ended.purpose === begun.purpose || share(ended.publishedIds, begun.publishedIds)) &&
  ended.protocol === begun.protocol &&
  ended.ports.length > 0 &&
  begun.ports.length > 0 &&
  share(ended.sources, begun.sources) &&
  share(ended.providers, begun.providers);

const always = formatNeed({ kind: 'always' });

/** Who needed the one needs the other, so its opening can be relied on. */
const sharesNeed = (other: Opening, opening: Opening): boolean => other.need === always || other.need === opening.need;

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
