import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { fetchSearchAhead, linksAhead } from './search-ahead';

const head = '<link rel="stylesheet" href="/a.css">';
const assets = ['/assets/engine-abc.js', '/assets/site-abc.js', '/assets/answer-below-abc.js'];

test('what a search needs is named under the path of the site, and must be there', () => {
  expect(linksAhead('site-search', assets, '/ports').map(({ href }) => href)).toEqual([
    '/ports/assets/engine-abc.js',
    '/ports/assets/answer-below-abc.js',
    '/ports/data/search.json',
  ]);
  expect(() => linksAhead('site-search', ['/assets/engine-abc.js'], '')).toThrow('answer-below');
});

test.each([
  { box: '<input id="site-search">', isAhead: true },
  { box: '<input id="q">', isAhead: true },
  { box: '<input data-search-input>', isAhead: false },
])('a page with $box fetches ahead: $isAhead', ({ box, isAhead }) => {
  const page = parseHtml(head + box);
  fetchSearchAhead(page, assets, '');
  const html = renderHtml(page);
  expect(html.includes('/data/search.json')).toBe(isAhead);
  expect(html.indexOf('<script>') < html.indexOf(head)).toBe(true);
  expect(html.includes('<script>')).toBe(isAhead);
});
