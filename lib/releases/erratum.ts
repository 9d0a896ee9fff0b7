import { compareReleases, type Release, type Sourced } from '@/lib/flows';

/** Where the published page is wrong, imprecise, outdated or silent. */
export interface Erratum extends Sourced {
  id: string;
  /** Published rows concerned; empty where a row is missing. */
  publishedIds: readonly string[];
  field: string;
  published: string;
  corrected: string;
  kind: 'wrong' | 'imprecise' | 'outdated' | 'missing' | 'misleading' | 'typo' | 'style' | 'broken link';
  /** high: a rule written from the row fails or is missing · medium: easily misread · low: wording. */
  severity: 'high' | 'medium' | 'low';
  onNewestPage: boolean;
  why: string;
  since: Release;
  until: Release | null;
  fixed: { commit: string; date: string; tag: string | null; release: Release | null } | null;
}

/** The same kind of slip on another page of the published documentation. */
export interface OtherPageSlip {
  id: string;
  page: string;
  published: string;
  corrected: string;
  why: string;
  since: Release;
  onNewestPage: boolean;
  evidence: Sourced['evidence'];
}

/** The page of the release has the mistake. */
export const appliesIn = ({ since, until }: Pick<Erratum, 'since' | 'until'>, release: Release): boolean =>
  compareReleases(since, release) <= 0 && (until === null || compareReleases(release, until) <= 0);
