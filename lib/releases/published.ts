import type { ProviderId, Release, Sourced } from '@/lib/flows';

/** A row as a version of the published page prints it, misspellings and all. */
export interface PublishedRow {
  /** Kept through all versions: the id that the row has on the newest page (`bare-metal/udp/67`). */
  id: string;
  section: string;
  table: number;
  row: number;
  line: number;
  protocol: string;
  direction: string;
  portRange: string;
  purpose: string;
  usedBy: string;
  purposeHref?: string;
  usedByHref?: string;
}

/** The cells of a printed row in a line, as the page has them. */
export const formatPublished = ({ protocol, direction, portRange, purpose, usedBy }: PublishedRow): string =>
  [protocol, direction, portRange, purpose, usedBy].join(' · ');

export interface PageVersion {
  id: string;
  commit: string;
  commitDate: string;
  path: string;
  title: string;
  rows: readonly PublishedRow[];
}

export interface ReleaseInfo {
  release: Release;
  date: string;
  firstTag: string;
  lastTag: string;
  branch: string;
  branchCommit: string;
  path: string;
  /** The version of the page at the head of the release's branch. */
  page: string;
  pageAtFirstTag: string;
  pageAtLastTag: string;
  providers: readonly ProviderId[];
}

/** Which release a cluster may be upgraded to. */
export interface UpgradePath extends Sourced {
  statement: string;
  note: string;
}
