import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addBreadcrumbs } from './breadcrumbs';
import type { ExportedPage } from './export-files';
import { appendToHead, createElement, type Document } from './html';

/**
 * What can only be said when the public address is known: `SITE_URL`, without a slash at the end and without the
 * base path. Unset, nothing of this is written; an invented address would be worse than none.
 */
export function addAddresses(dir: string, pages: readonly ExportedPage[], site: string): void {
  const listed = pages.filter((page) => page.route.endsWith('/'));
  for (const page of listed) {
    addCanonical(page.document, site + page.route);
    addBreadcrumbs(page, listed, site);
  }
  writeFileSync(join(dir, 'sitemap.xml'), renderSitemap(listed.map((page) => site + page.route)));
  writeFileSync(join(dir, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n`);
}

export function renderSitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `  <url><loc>${escapeXml(address)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function addCanonical(document: Document, href: string): void {
  appendToHead(document, createElement('link', { rel: 'canonical', href }));
  appendToHead(document, createElement('meta', { property: 'og:url', content: href }));
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
