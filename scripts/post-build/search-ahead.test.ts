import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { fetchSearchAhead, searchFiles } from './search-ahead';

const head = '<link rel="stylesheet" href="/a.css">';

test('what a search needs is named under the path of the site, and must be there', () => {
  const assets = ['/assets/engine-abc.js', '/assets/site-abc.js', '/assets/answer-below-abc.js'];
  expect(searchFiles(assets, '/ports')).toEqual([
    '/ports/assets/engine-abc.js',
    '/ports/assets/answer-below-abc.js',
    '/ports/data/search.json',
  ]);
  expect(() => searchFiles(['/assets/engine-abc.js'], '')).toThrow('answer-below');
});

test.each([
  { box: '<input id="site-search">', isAhead: true },
  { box: '<input data-search-input>', isAhead: false },
])('a page with $box fetches ahead: $isAhead', ({ box, isAhead }) => {
  const page = parseHtml(head + box);
  fetchSearchAhead(page, ['/data/search.json']);
  const html = renderHtml(page);
  expect(html.includes('/data/search.json')).toBe(isAhead);
  expect(html.indexOf('<script>') < html.indexOf(head)).toBe(true);
  expect(html.includes('<script>')).toBe(isAhead);
});
