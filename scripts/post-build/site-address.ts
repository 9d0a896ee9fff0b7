import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '@/lib/flows';
import type { ExportedPage } from './export-files';
import { appendToHead, createElement, named, textOf } from './html';

/**
 * What can only be said when the public address is known: `SITE_URL`, without a slash at the end and without the
 * base path. Unset, nothing of this is written; an invented address would be worse than none.
 */
export function addAddress({ route, document }: ExportedPage, site: string): void {
  appendToHead(document, createElement('link', { rel: 'canonical', href: site + route }));
  const [title] = named(document, 'title');
  const preview = { 'og:type': 'website', 'og:title': title ? textOf(title) : '', 'og:url': site + route };
  for (const [property, content] of Object.entries(preview)) {
    appendToHead(document, createElement('meta', { property, content }));
  }
}

/** `/404.html` is an answer and not a place. */
export const isPlace = (route: string) => route.endsWith('/');

export function writeSitemap(dir: string, routes: readonly string[], site: string): void {
  const places = routes.filter(isPlace).map((route) => site + route);
  writeFileSync(join(dir, 'sitemap.xml'), renderSitemap(places));
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
