import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ExportedPage } from '../scripts/post-build/export-files';
import { attribute, elements, named } from '../scripts/post-build/html';
import { readExportedPages } from './exported-routes';

test('every internal link and anchor of every page leads somewhere', () => {
  const anchors = new Map(readExportedPages().map((page) => [page.route, anchorsOf(page)]));
  const broken = readExportedPages().flatMap((page) =>
    internalLinks(page)
      .filter((url) => !resolves(url, anchors.get(url.pathname)))
      .map((url) => `${page.route} → ${url.pathname}${url.hash}`),
  );
  expect(broken).toEqual([]);
});

test('no page asks another origin for anything', () => {
  const foreign = readExportedPages().flatMap((page) =>
    [...elements(page.document)]
      .filter((element) => !['a', 'html'].includes(element.tagName) && attribute(element, 'rel') !== 'canonical')
      .flatMap((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? [])
      .filter((address) => /^(https?:)?\/\//.test(address)),
  );
  expect(foreign).toEqual([]);
});

function internalLinks({ route, document }: ExportedPage): URL[] {
  const hrefs = [...named(document, 'a')].flatMap((link) => attribute(link, 'href') ?? []);
  const urls = hrefs.map((href) => new URL(href, `http://site${route}`));
  return urls.filter((url) => url.host === 'site');
}

/** What holds `=` is the reader's state, not an anchor. */
function resolves({ pathname, hash }: URL, there: ReadonlySet<string> | undefined): boolean {
  const anchor = decodeURIComponent(hash.slice(1));
  if (!there) return hash === '' && existsSync(`out${decodeURIComponent(pathname)}`) && !pathname.endsWith('/');
  return anchor === '' || anchor.includes('=') || there.has(anchor);
}

function anchorsOf({ document }: ExportedPage): Set<string> {
  return new Set([...elements(document)].flatMap((element) => attribute(element, 'id') ?? []));
}
