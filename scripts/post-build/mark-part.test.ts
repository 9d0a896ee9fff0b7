import { expect, it } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { markPart } from './mark-part';

const header =
  '<header class="site-header"><a href="/x/">Portolan</a><nav><a href="/x/">Ports</a><a href="/x/docs/">Reference</a></nav></header>';

function marked(route: string): string[] {
  const document = parseHtml(`${header}<nav><a href="/x/docs/">elsewhere</a></nav>`);
  markPart({ document, route, file: '' }, '/x');
  return renderHtml(document).match(/<a [^>]*aria-current[^>]*>[^<]*/g) ?? [];
}

it('the header marks the page itself, the part of a page within, and nothing for pages of no part', () => {
  expect(marked('/')).toEqual(['<a href="/x/" aria-current="page">Ports']);
  expect(marked('/docs/')).toEqual(['<a href="/x/docs/" aria-current="page">Reference']);
  expect(marked('/docs/etcd/')).toEqual(['<a href="/x/docs/" aria-current="true">Reference']);
  expect(marked('/404.html')).toEqual([]);
});
