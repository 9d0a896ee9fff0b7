import { createElement, Fragment } from 'react';
import { type ReleaseSpan, type Row, toFlows } from '@/lib/flows';
import rowsJson from '../search/fixtures/rows.json';
import { createTestRow } from '../search/fixtures/test-row';
import type { Page } from './page';
import type { Content } from './read-content';
import type { Facts } from './read-facts';
import { contentSources } from './sources';

/** True while the rows are stand-ins whose needs, paths and evidence were not read; pages have to say so. Goes when content/*.mdx is there. */
export const isPreview = !Object.keys(contentSources).some((path) => path.endsWith('.mdx'));

const releases: ReleaseSpan = { ranges: [{ from: '0.26', to: '0.26' }], verifiedOnly: true };

function standInRow(given: Partial<Row>, { published, endpoints }: Facts): Row {
  const row = createTestRow(given);
  const printed = published.versions.at(-1)?.rows.find(({ id }) => row.publishedIds.includes(id))?.purpose;
  return {
    ...row,
    purpose: printed ?? endpoints.find(({ id }) => id === row.listener)?.name ?? row.listener,
    releases,
    need: row.need.kind === 'optional' ? { kind: 'optional', why: 'not stated yet' } : row.need,
  };
}

function standInPage(slug: string, all: readonly Row[]): Page {
  const rows = all.filter(({ page }) => page === slug);
  const title = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
  const listeners = [...new Set(rows.map(({ listener }) => listener))];
  return {
    slug,
    title,
    description: `Ports of EKS Anywhere: ${title.toLowerCase()}, ${rows.length} rows.`,
    file: `content/${slug}.mdx`,
    rows,
    headings: [],
    formerAnchors: [],
    Body: ({ components: { PortTable } }) =>
      createElement(
        Fragment,
        null,
        ...listeners.map((listener) =>
          createElement(PortTable, { listener, rows: rows.filter((row) => row.listener === listener) }),
        ),
      ),
  };
}

export function readStandIn(facts: Facts): Content {
  const rows = (rowsJson as Partial<Row>[]).map((row) => standInRow(row, facts));
  const endpoints = new Map(facts.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const pages = [...new Set(rows.map(({ page }) => page))].map((slug) => standInPage(slug, rows));
  return { ...facts, pages, rows, flows: rows.flatMap((row) => toFlows(row, endpoints)) };
}
