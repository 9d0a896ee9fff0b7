import {
  type Catalog,
  compareReleases,
  type Endpoint,
  type OutboundHost,
  type ProviderId,
  type Release,
  type Rename,
} from '@/lib/flows';
import type { CodeFact } from './code-fact';
import { compareFigures, type FigureChange } from './compare-figures';
import { compareLifetimes, type LifetimeChanges } from './compare-lifetimes';
import { comparePages, type PageChanges } from './compare-pages';
import { compareRows, type RowChanges } from './compare-rows';
import type { PageVersion, ReleaseInfo } from './published';
import type { ReleaseFigures } from './release-figures';

/** Everything that says what a release is. */
export interface Annals {
  catalog: Catalog;
  versions: readonly PageVersion[];
  releases: readonly ReleaseInfo[];
  facts: readonly CodeFact[];
  figures: readonly ReleaseFigures[];
  hosts: readonly OutboundHost[];
}

export interface RenamedEndpoint {
  endpoint: Endpoint;
  rename: Rename;
}

/** What changes on the way from one release to a later one: on the published page, and in truth. */
export interface Upgrade {
  from: ReleaseInfo;
  to: ReleaseInfo;
  /** From each release on the way to the next. */
  steps: readonly ReleasePair[];
  page: PageChanges;
  rows: RowChanges;
  facts: LifetimeChanges<CodeFact>;
  hosts: LifetimeChanges<OutboundHost>;
  renamed: readonly RenamedEndpoint[];
  figures: readonly FigureChange[];
  providers: { begun: readonly ProviderId[]; ended: readonly ProviderId[] };
}

/** Undefined where a release is not known. */
export function describeUpgrade(from: Release, to: Release, annals: Annals): Upgrade | undefined {
  const older = find(from, annals);
  const newer = find(to, annals);
  if (!older || !newer) return undefined;
  return {
    from: older.info,
    to: newer.info,
    steps: stepsBetween(older.info, newer.info, annals.releases),
    page: comparePages(older.version, newer.version),
    rows: compareRows(annals.catalog, from, to),
    facts: compareLifetimes(annals.facts, from, to),
    hosts: compareLifetimes(annals.hosts, from, to),
    renamed: findRenamed(annals.catalog.endpoints, from, to),
    figures: compareFigures(older.figures, newer.figures),
    providers: {
      begun: newer.info.providers.filter((provider) => !older.info.providers.includes(provider)),
      ended: older.info.providers.filter((provider) => !newer.info.providers.includes(provider)),
    },
  };
}

function find(release: Release, { releases, versions, figures: all }: Annals) {
  const info = releases.find((candidate) => candidate.release === release);
  const version = versions.find(({ id }) => id === info?.page);
  const figures = all.find((candidate) => candidate.release === release);
  return info && version && figures ? { info, version, figures } : undefined;
}

const findRenamed = (endpoints: readonly Endpoint[], from: Release, to: Release): RenamedEndpoint[] =>
  endpoints.flatMap((endpoint) =>
    endpoint.renames
      .filter(({ release }) => compareReleases(from, release) < 0 && compareReleases(release, to) <= 0)
      .map((rename) => ({ endpoint, rename })),
  );

function stepsBetween(from: ReleaseInfo, to: ReleaseInfo, releases: readonly ReleaseInfo[]): ReleasePair[] {
  const way = releases.slice(releases.indexOf(from), releases.indexOf(to) + 1).map(({ release }) => release);
  return way.flatMap((release, place) => {
    const next = way[place + 1];
    return next === undefined ? [] : [{ from: release, to: next }];
  });
}

export interface ReleasePair {
  from: Release;
  to: Release;
}

/** Every older release with every newer one; `releases` come oldest first. */
export const pairsOf = (releases: readonly Release[]): ReleasePair[] =>
  releases.flatMap((from, place) => releases.slice(place + 1).map((to) => ({ from, to })));
