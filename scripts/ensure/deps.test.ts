import { expect, test } from 'vitest';
import { sameTree } from './deps.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/next': { version: '16.4.5' },
  'node_modules/@next/swc-darwin-arm64': { version: '16.4.5', optional: true },
};

test.each([
  { what: 'what the lock file says', installed: { 'node_modules/next': { version: '16.4.5' } }, same: true },
  { what: 'another version', installed: { 'node_modules/next': { version: '16.4.4' } }, same: false },
  { what: 'nothing', installed: {}, same: false },
  {
    what: 'one package too many',
    installed: { 'node_modules/next': { version: '16.4.5' }, 'node_modules/gone': { version: '1.0.0' } },
    same: false,
  },
])('$what is installed: same = $same', ({ installed, same }) => {
  expect(sameTree(wanted, installed)).toBe(same);
});
