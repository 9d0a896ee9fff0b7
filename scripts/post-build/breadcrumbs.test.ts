import { expect, test } from 'vitest';
import { addBreadcrumbs } from './breadcrumbs';
import { named, parseHtml, textOf } from './html';

const pageOf = (route: string, title: string) => ({
  route,
  file: `${route.slice(1)}index.html`,
  document: parseHtml(`<title>${title}</title>`),
});

test('a page names the pages above it, and no folder that is none', () => {
  const pages = [
    pageOf('/releases/0.21/0.26/', '0.21 to 0.26'),
    pageOf('/', 'Ports'),
    pageOf('/releases/', 'Releases'),
  ];
  const [page] = pages;
  if (!page) throw new Error('no page');
  addBreadcrumbs(page, pages, 'https://ports.example');
  const [script] = named(page.document, 'script');
  const list = JSON.parse(script ? textOf(script) : '{}');
  expect(list.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    'https://ports.example/',
    'https://ports.example/releases/',
    'https://ports.example/releases/0.21/0.26/',
  ]);
});
