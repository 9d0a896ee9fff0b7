import { expect, test } from 'vitest';
import { shippedPackages } from './build-facts';

test('tools and binaries of other platforms are not shipped', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.5', license: 'MIT' },
    'node_modules/next/node_modules/@swc/helpers': { version: '0.5.1', license: 'Apache-2.0' },
    'node_modules/@playwright/test': { version: '1.64.1', license: 'Apache-2.0', devOptional: true },
    'node_modules/vitest': { version: '4.0.0', license: 'MIT', dev: true },
    'node_modules/@next/swc-linux-x64-gnu': { version: '16.4.5', license: 'MIT', optional: true },
  };
  expect(shippedPackages(locked)).toEqual([
    { name: 'next', version: '16.4.5', license: 'MIT' },
    { name: '@swc/helpers', version: '0.5.1', license: 'Apache-2.0' },
  ]);
});
