import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { tameNextRuntime } from './next-runtime';

const next = [
  '<link rel="preload" as="script" href="/_next/static/chunks/a.js">',
  '<script src="/_next/static/chunks/a.js" async></script>',
  '<script src="/some-name-of-a-later-next.js" type="module"></script>',
  '<script src="/_next/polyfill.js" nomodule></script>',
  '<script>self.__next_f.push([1,"x"])</script>',
].join('');
const own = [
  '<script data-own="">document.documentElement.dataset.theme="dark"</script>',
  '<script type="module" src="/assets/explorer-1a2b.js"></script>',
  '<script type="application/ld+json">{}</script>',
].join('');

function tamed(body: string, basePath = ''): string {
  const document = parseHtml(`<!doctype html><html><head>${own}${next}</head><body>${body}</body></html>`);
  tameNextRuntime(document, { basePath });
  return renderHtml(document);
}

test('a page that hydrates nothing keeps our own scripts only', () => {
  expect(tamed('<p>443</p>')).toBe(`<!DOCTYPE html><html><head>${own}</head><body><p>443</p></body></html>`);
});

test('a page that hydrates fetches nothing of Next until the reader touches it', () => {
  const html = tamed('<div data-hydrate></div>');
  expect(html).toContain('<script type="text/hydrate" data-src="/_next/static/chunks/a.js"></script>');
  expect(html).toContain('<script>self.__next_f.push([1,"x"])</script>');
  expect(html).not.toMatch(/(href|\ssrc)="\/(_next|some)/);
  expect(html).not.toContain('polyfill');
});

test('under a sub-path only its own assets are ours', () => {
  const html = tamed('', '/ports');
  expect(html).not.toContain('/assets/explorer');
});
