import type { PageVersion, PublishedRow, ReleaseInfo, UpgradePath } from '@/lib/releases';
import { atLeastOne, flag, listOf, nameOf, nullOr, type Reader, record, text, textLike, whole } from '../json/readers';
import { commit, day, sourced } from './sourced';
import { provider } from './vocabulary';

/** A tag of the published project and the version of the page that it carries, if any. */
export interface Tag {
  tag: string;
  commit: string;
  date: string;
  page: string | null;
}

export interface Published {
  /** The day on which the facts were read. */
  readOn: string;
  upgradePath: UpgradePath;
  versions: PageVersion[];
  releases: ReleaseInfo[];
  tags: Tag[];
}

const minorRelease = textLike(/^\d+\.\d+$/, 'a minor release', 'write it like "0.26"');

const row: Reader<PublishedRow> = record(
  'a published row',
  {
    id: text,
    section: text,
    table: whole,
    row: whole,
    line: whole,
    protocol: text,
    direction: text,
    portRange: text,
    purpose: text,
    usedBy: text,
  },
  { purposeHref: text, usedByHref: text, intro: flag },
);

const version: Reader<PageVersion> = record('a version of the page', {
  id: text,
  commit,
  commitDate: day,
  path: text,
  title: text,
  rows: listOf(row),
});

const upgradePath: Reader<UpgradePath> = record('"upgradePath"', { statement: text, note: text, ...sourced });

export function publishedReader(known: { versions: readonly string[]; tags: readonly string[] }): Reader<Published> {
  const page = nameOf(known.versions, 'version of the page', 'add it to "versions"');
  const tag = nameOf(known.tags, 'tag', 'add it to "tags"');
  const release: Reader<ReleaseInfo> = record('a release', {
    release: minorRelease,
    date: day,
    firstTag: tag,
    lastTag: tag,
    branch: text,
    branchCommit: commit,
    path: text,
    page,
    pageAtFirstTag: page,
    pageAtLastTag: page,
    providers: atLeastOne(provider, 'provider'),
  });
  return record('the list of releases', {
    readOn: day,
    upgradePath,
    versions: atLeastOne(version, 'version'),
    releases: atLeastOne(release, 'release'),
    tags: listOf(record('a tag', { tag: text, commit, date: day, page: nullOr(page) })),
  });
}
