import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageLinks } from '@/components/ports/page-links';
import { PageRange } from '@/components/ports/page-range';
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
      const links = [...html.matchAll(/<a ([^>]*)>([^<]*)/g)].map(([, attributes = '', text = '']) => ({
        attributes,
        text,
        href: /href="([^"]+)"/.exec(attributes)?.[1],
      }));
      const hrefOf = (rel: string) => links.find(({ attributes }) => attributes.includes(`rel="${rel}"`))?.href;
      const numbered = links.filter(({ text }) => /^\d+$/.test(text));
      expect(numbered.map((link) => link.href)).toEqual(paths);
      expect(numbered.filter(({ attributes }) => attributes.includes('aria-current')).map((link) => link.href)).toEqual(
        [path],
      );
      expect(hrefOf('prev')).toBe(paths[index - 1]);
      expect(hrefOf('next')).toBe(paths[index + 1]);
    }
  });

  it('needs no links where there is one page', () => {
    expect(renderToStaticMarkup(<PageLinks paths={['/']} current={1} />)).toBe('');
  });

  it('says on every page which rows stand there, with a link to the others', () => {
    const pages = toPages(numbers(2640));
    const said = pages.map((_, index) => renderToStaticMarkup(<PageRange pages={pages} current={index + 1} />));
    expect(said[0]).toContain('Rows 1 to 500 of 2640');
    expect(said[1]).toContain('Rows 501 to 1000 of 2640');
    expect(said.at(-1)).toContain('Rows 2501 to 2640 of 2640');
    const id = /href="#([^"]+)"/.exec(said[0] ?? '')?.[1];
    expect(renderToStaticMarkup(<PageLinks paths={['/', '/rows/2/']} current={1} />)).toContain(`id="${id}"`);
    expect(renderToStaticMarkup(<PageRange pages={toPages(numbers(132))} current={1} />)).toBe('');
  });
});
