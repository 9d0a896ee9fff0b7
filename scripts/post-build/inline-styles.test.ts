import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { policyFor } from './content-security-policy';
import { parseHtml, renderHtml } from './html';
import { inlineStyles } from './inline-styles';

const dir = mkdtempSync(join(tmpdir(), 'styles-'));
writeFileSync(join(dir, 'site.css'), `p{color:red}${' '.repeat(9000)}`);
writeFileSync(join(dir, 'table.css'), 'table>tr{margin:0}');
writeFileSync(join(dir, 'hostile.css'), 'p::before{content:"</style><script>"}');

const pageWith = (...names: string[]) =>
  parseHtml(`<head>${names.map((name) => `<link rel="stylesheet" href="/sub/${name}.css">`).join('')}</head>`);

test('a small sheet goes into the page, in its place, and the policy allows it by its hash', () => {
  const page = pageWith('site', 'table');
  inlineStyles(page, dir, '/sub');
  expect(renderHtml(page)).toContain(
    '<link rel="stylesheet" href="/sub/site.css"><style>table>tr{margin:0}</style></head>',
  );
  expect(policyFor(page)).toMatch(/style-src 'self' 'sha256-[\w+/=]+';/);
});

test('a sheet that would end its element early stops the build', () => {
  expect(() => inlineStyles(pageWith('hostile'), dir, '/sub')).toThrow('cannot stand inside a page');
});
