import { expect, test } from 'vitest';
import { missingFromLock } from './lockcheck.mjs';

const tool = { optionalDependencies: { '@tool/linux': '1.0.0', '@tool/darwin': '1.0.0' } };

test('a platform package without an entry of its own is named', () => {
  const packages = { '': {}, 'node_modules/tool': tool, 'node_modules/@tool/linux': {} };
  expect(missingFromLock({ packages })).toEqual(['@tool/darwin, wanted by node_modules/tool']);
});

test('an entry inside the package or beside it counts', () => {
  const packages = {
    'node_modules/a/node_modules/tool': tool,
    'node_modules/a/node_modules/@tool/linux': {},
    'node_modules/@tool/darwin': {},
  };
  expect(missingFromLock({ packages })).toEqual([]);
});
