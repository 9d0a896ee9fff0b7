import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { addAddress, renderSitemap, writeSitemap } from './site-address';

const site = 'https://ports.example/eksa';

test('every page but the one for missing pages is in the sitemap', () => {
  const dir = mkdtempSync(join(tmpdir(), 'addressed-'));
  writeSitemap(dir, ['/', '/docs/overview/', '/404.html'], site);
  const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
  expect(sitemap.match(/<loc>[^<]*/g)).toEqual([`<loc>${site}/`, `<loc>${site}/docs/overview/`]);
  rmSync(dir, { recursive: true });
});

test('a page names its own address', () => {
  const page = { route: '/docs/overview/', file: 'docs/overview/index.html', document: parseHtml('') };
  addAddress(page, site);
  expect(renderHtml(page.document)).toContain(`<link rel="canonical" href="${site}/docs/overview/">`);
});

test('an address is escaped', () => {
  expect(renderSitemap(['https://a/?a&b'])).toContain('https://a/?a&amp;b');
});
