import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '@/lib/flows';
import { searchAbout } from '@/lib/words/finished-pages';
import { name } from '@/lib/words/site';
import type { ExportedPage } from './export-files';
import { appendToHead, createElement } from './html';

/** Lets a browser's address bar search the ports; the query stands in the fragment and is sent to nobody. */
export function renderOpenSearch(site: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${name}</ShortName>`,
    `  <Description>${searchAbout}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="192" height="192" type="image/png">${escapeXml(site)}/icons/192.png</Image>`,
    `  <Url type="text/html" method="get" template="${escapeXml(site)}/#q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

export function writeOpenSearch(dir: string, site: string): void {
  writeFileSync(join(dir, 'opensearch.xml'), renderOpenSearch(site));
}

export function addOpenSearch({ document }: ExportedPage, basePath: string): void {
  const type = 'application/opensearchdescription+xml';
  appendToHead(
    document,
    createElement('link', { rel: 'search', type, title: name, href: `${basePath}/opensearch.xml` }),
  );
}
