import { expect, test } from 'vitest';
import { securityHeaders } from '../security-headers.mjs';
import { renderHeadersFile } from './headers-file';

const names = (text: string): string[] => [...text.matchAll(/^ {2}([^:]+): \S/gm)].flatMap(([, name]) => name ?? []);

test('no path gets a header from two rules, which one host joins and the other replaces', () => {
  const [everywhere = '', ...hashed] = renderHeadersFile('/ports').split('\n\n');
  expect(names(everywhere)).toEqual(Object.keys(securityHeaders));
  expect(hashed.map((rule) => rule.split('\n')[0])).toEqual(['/ports/_next/static/*', '/ports/assets/*']);
  for (const rule of hashed) expect(names(rule)).toEqual(['Cache-Control']);
});

test('every line is a path or a header, for one host refuses what the other knows besides', () => {
  for (const line of renderHeadersFile('').split('\n')) expect(line).toMatch(/^$|^\/\S*\*$|^ {2}[\w-]+: \S/);
});
