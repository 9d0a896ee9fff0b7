import { expect, test } from 'vitest';
import { parseHtml } from './html';
import { renderNginxMap, renderRedirects, targetOf } from './redirects';

test('a page that leads on says where to', () => {
  const page = parseHtml('<meta http-equiv="refresh" content="0; url=/releases/0.21/0.26/"><h1>Moved</h1>');
  expect(targetOf(page)).toBe('/releases/0.21/0.26/');
  expect(targetOf(parseHtml('<meta charset="utf-8"><h1>Here</h1>'))).toBeUndefined();
});

test('hosts read it in their own forms', () => {
  const redirects = [{ from: '/endpoints/hegel/', to: '/endpoints/tootles/' }];
  expect(renderRedirects(redirects)).toBe('/endpoints/hegel/ /endpoints/tootles/ 301\n');
  expect(renderNginxMap(redirects)).toBe('"/endpoints/hegel/" "/endpoints/tootles/";\n');
});
