import 'server-only';
import endpointsJson from '@/content/endpoints.json';
import errataJson from '@/content/errata.json';
import optionsJson from '@/content/options.json';
import releasesJson from '@/content/releases.json';
import zonesJson from '@/content/zones.json';
import {
  type Catalog,
  type Choice,
  type Endpoint,
  type Option,
  parseReleaseSpan,
  type ReleaseSpan,
  type Row,
  toFlows,
  type Zone,
} from '@/lib/flows';
import type { Erratum, OtherPageSlip, PageVersion, ReleaseInfo } from '@/lib/releases';
import rowsJson from '../search/fixtures/rows.json';
import { createTestRow } from '../search/fixtures/test-row';

export { getCodeFacts } from './code-facts';
export { getOutbound } from './outbound';

export interface Page {
  slug: string;
  title: string;
  description: string;
  rows: readonly Row[];
}

const endpoints = endpointsJson as unknown as Endpoint[];
const published = releasesJson as unknown as { readOn: string; versions: PageVersion[]; releases: ReleaseInfo[] };

export const getPublished = () => published;

export const getErrata = () => errataJson as unknown as { errata: Erratum[]; otherPages: OtherPageSlip[] };

const readSpan = (text: string): ReleaseSpan => parseReleaseSpan(text) ?? { ranges: [], verifiedOnly: false };

type Unread<Value> = Omit<Value, 'releases' | 'choices'> & { releases?: string };

const readOptions = (): Option[] =>
  (optionsJson as unknown as (Unread<Option> & { choices: Unread<Choice>[] })[]).map((option) => ({
    ...option,
    releases: readSpan(option.releases ?? '0.6–'),
    choices: option.choices.map(({ releases, ...choice }) => ({
      ...choice,
      ...(releases ? { releases: readSpan(releases) } : {}),
    })),
  }));

const printedPurpose = (row: Row): string | undefined =>
  published.versions.at(-1)?.rows.find(({ id }) => row.publishedIds.includes(id))?.purpose;

const nameOf = (id: string): string => endpoints.find((endpoint) => endpoint.id === id)?.name ?? id;

/** True while the rows are stand-ins whose needs, paths and evidence were not read; pages have to say so. */
export const isPreview = true;

const standInReleases = readSpan('0.26');

/** The rows that the search is tested with stand in until the reader of the MDX pages replaces this file. */
const readRows = (): Row[] =>
  (rowsJson as Partial<Row>[]).map(createTestRow).map((row) => ({
    ...row,
    purpose: printedPurpose(row) ?? nameOf(row.listener),
    releases: standInReleases,
    need: row.need.kind === 'optional' ? { kind: 'optional', why: 'not stated yet' } : row.need,
  }));

export async function getCatalog(): Promise<Catalog> {
  const rows = readRows();
  const known = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));
  return {
    release: published.releases.at(-1)?.release ?? '',
    readOn: published.readOn,
    rows,
    flows: rows.flatMap((row) => toFlows(row, known)),
    endpoints,
    zones: zonesJson as Zone[],
    options: readOptions(),
    releases: published.releases.map(({ release }) => release),
  };
}

const toTitle = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

export async function getPages(): Promise<Page[]> {
  const rows = readRows();
  return [...new Set(rows.map(({ page }) => page))].map((slug) => {
    const title = toTitle(slug);
    const own = rows.filter(({ page }) => page === slug);
    return {
      slug,
      title,
      description: `Ports of EKS Anywhere: ${title.toLowerCase()}, ${own.length} rows.`,
      rows: own,
    };
  });
}
