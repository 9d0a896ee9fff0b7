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
  const page = {
    route: '/docs/overview/',
    file: 'docs/overview/index.html',
    document: parseHtml('<title>A "page"</title>'),
  };
  addAddress(page, site);
  const html = renderHtml(page.document);
  expect(html).toContain(`<link rel="canonical" href="${site}/docs/overview/">`);
  expect(html).toContain(`<meta property="og:url" content="${site}/docs/overview/">`);
  expect(html).toContain('<meta property="og:title" content="A &quot;page&quot;">');
});

test('an address is escaped', () => {
  expect(renderSitemap(['https://a/?a&b'])).toContain('https://a/?a&amp;b');
});
