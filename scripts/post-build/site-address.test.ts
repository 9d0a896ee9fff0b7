import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { addAddresses, renderSitemap } from './site-address';

test('every page but the one for missing pages is in the sitemap and names its own address', () => {
  const dir = mkdtempSync(join(tmpdir(), 'addressed-'));
  const pages = ['/', '/docs/overview/', '/404.html'].map((route) => ({ route, file: route, document: parseHtml('') }));
  addAddresses(dir, pages, 'https://ports.example/eksa');
  const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
  expect(sitemap.match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://ports.example/eksa/',
    '<loc>https://ports.example/eksa/docs/overview/',
  ]);
  const htmls = pages.map((page) => renderHtml(page.document).includes('rel="canonical"'));
  expect(htmls).toEqual([true, true, false]);
  rmSync(dir, { recursive: true });
});

test('an address is escaped', () => {
  expect(renderSitemap(['https://a/?a&b'])).toContain('https://a/?a&amp;b');
});
