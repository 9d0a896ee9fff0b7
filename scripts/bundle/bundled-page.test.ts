import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from '../post-build/html';
import { toBundledPage } from './bundled-page';

test('a page that has moved leads to the file of the other', () => {
  const document = parseHtml(
    '<head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/eksa/endpoints/tootles/"></head>',
  );
  toBundledPage({ route: '/endpoints/hegel/', file: 'endpoints/hegel/index.html', document }, new Map(), '/eksa');
  expect(renderHtml(document)).toContain('content="0; url=../../endpoints/tootles/index.html"');
});
