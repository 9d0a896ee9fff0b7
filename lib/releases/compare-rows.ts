import {
  type Catalog,
  compareReleases,
  groupBy,
  holdsIn,
  minorOf,
  type Release,
  type ReleaseSpan,
  type Row,
} from '@/lib/flows';
import { compareOpenings, share } from './compare-openings';

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
  const begins = rows.filter(({ releases }) => holdsIn(releases, from) === 'no' && isIn(releases, to));
  const ends = rows.filter(({ releases }) => isIn(releases, from) && holdsIn(releases, to) === 'no');
  const endsAt = groupBy(ends, ({ listener }) => listener);
  const { alreadyOpenFor, stillNeededBy, endingTogether } = compareOpenings(catalog, from, to);
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
        neededUntil: last([row, ...endingTogether(row)].flatMap((ending) => endsBefore(ending, to))) ?? from,
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

/** The same parties speak the same protocol on another port, for the same thing. */
const isMove = (ended: Row, begun: Row): boolean =>
  ended.listener === begun.listener &&
  (ended.purpose === begun.purpose || share(ended.publishedIds, begun.publishedIds)) &&
  ended.protocol === begun.protocol &&
  ended.ports.length > 0 &&
  begun.ports.length > 0 &&
  share(ended.sources, begun.sources) &&
  share(ended.providers, begun.providers);
