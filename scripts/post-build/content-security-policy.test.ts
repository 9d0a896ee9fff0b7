import { expect, test } from 'vitest';
import { addPolicy, policyFor, refusedByPolicy } from './content-security-policy';
import { parseHtml, renderHtml } from './html';

test('scripts in the page are allowed by hash, data blocks are not', () => {
  const page = parseHtml('<script>alert(1)</script><script type="application/ld+json">{}</script>');
  expect(policyFor(page)).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  expect(policyFor(page).match(/sha256/g)).toHaveLength(1);
});

test('nothing inline is ever allowed as a whole', () => {
  expect(policyFor(parseHtml(''))).not.toMatch(/unsafe/);
});

test('the policy stands right behind the charset', () => {
  const page = parseHtml('<head><meta charset="utf-8"><link rel="stylesheet" href="/a.css"></head>');
  addPolicy(page);
  expect(renderHtml(page)).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="');
});

test.each([
  { html: '<p style="color:red">', refused: ['<p style="color:red">'] },
  { html: '<a onclick="x()">', refused: ['<a onclick="x()">'] },
  { html: '<style>p{}</style>', refused: ['<style>'] },
  { html: '<svg><rect fill="red"/></svg>', refused: [] },
  { html: '<template><p style="a"></p></template>', refused: ['<p style="a">'] },
])('$html is refused while building: $refused', ({ html, refused }) => {
  expect(refusedByPolicy(parseHtml(html))).toEqual(refused);
});
