import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageLinks } from '@/components/ports/page-links';
import { rowPagePath, toPages } from './row-pages';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the pages of a long list', () => {
  it.each([0, 1, 132, 2000])('keeps %i rows on one page', (count) => {
    expect(toPages(numbers(count))).toEqual([numbers(count)]);
  });

  it.each([2001, 2500, 2640, 13_200, 66_000])('holds each of %i rows on exactly one page, in order', (count) => {
    const pages = toPages(numbers(count));
    expect(pages.flat()).toEqual(numbers(count));
    for (const page of pages) {
      expect(page.length).toBeGreaterThan(0);
      expect(page.length).toBeLessThanOrEqual(500);
    }
  });

  it('leads from every page to every other, and says which one is read', () => {
    const paths = toPages(numbers(2640)).map((_, index) => rowPagePath(index + 1));
    expect(paths).toEqual(['/', '/rows/2/', '/rows/3/', '/rows/4/', '/rows/5/', '/rows/6/']);
    for (const [index, path] of paths.entries()) {
      const html = renderToStaticMarkup(<PageLinks paths={paths} current={index + 1} />);
      expect([...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1])).toEqual(paths);
      expect(html.match(/<a [^>]*aria-current="page"[^>]*>/g)).toHaveLength(1);
      expect(html).toMatch(
        new RegExp(`<a [^>]*href="${path}"[^>]*aria-current="page"|aria-current="page"[^>]*href="${path}"`),
      );
    }
  });

  it('needs no links where there is one page', () => {
    expect(renderToStaticMarkup(<PageLinks paths={['/']} current={1} />)).toBe('');
  });
});
