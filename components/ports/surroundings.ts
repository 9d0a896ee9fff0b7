import type { Endpoint, EndpointId, Option, Row } from '@/lib/flows';
import type { Erratum, PublishedRow } from '@/lib/releases';

/** What a row mentions by id. */
export interface Surroundings {
  endpoints: ReadonlyMap<EndpointId, Endpoint>;
  options: readonly Option[];
  errata: readonly Erratum[];
  /** The newest published page. */
  published: readonly PublishedRow[];
}

export const nameOf = ({ endpoints }: Surroundings, id: EndpointId): string => endpoints.get(id)?.name ?? id;

export const errataOf = (row: Row, { errata }: Surroundings): Erratum[] =>
  errata.filter(
    ({ id, publishedIds }) =>
      row.errataIds.includes(id) || publishedIds.some((published) => row.publishedIds.includes(published)),
  );

/** As printed on the newest page; empty where the page does not have the row. */
export const printedOf = (row: Row, { published }: Surroundings): PublishedRow[] =>
  published.filter(({ id }) => row.publishedIds.includes(id));

export type Status = 'published' | 'differs' | 'unpublished';

/** How the row stands to the newest published page: the same, another truth, or not there. */
export function statusOf(row: Row, surroundings: Surroundings): Status {
  if (row.publishedIds.length === 0) return 'unpublished';
  const isWrong = errataOf(row, surroundings).some(({ onNewestPage, severity }) => onNewestPage && severity !== 'low');
  return isWrong ? 'differs' : 'published';
}
