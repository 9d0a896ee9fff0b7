import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { addOpenSearch, renderOpenSearch } from './open-search';

test('what is searched from the address bar stays behind the fragment', () => {
  expect(renderOpenSearch('https://ports.example/eksa')).toContain(
    'template="https://ports.example/eksa/#q={searchTerms}"',
  );
});

test('an address is escaped', () => {
  expect(renderOpenSearch('https://a/?a&b')).toContain('https://a/?a&amp;b/#q=');
});

test('a page names the description under the path where the site is served', () => {
  const page = { route: '/', file: 'index.html', document: parseHtml('') };
  addOpenSearch(page, '/eksa');
  expect(renderHtml(page.document)).toContain(
    '<link rel="search" type="application/opensearchdescription+xml" title="Portolan" href="/eksa/opensearch.xml">',
  );
});
