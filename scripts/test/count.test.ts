import { expect, test } from 'vitest';
import { addUp, held, readUnitReport } from './count.mjs';

test.each([
  { what: 'tests that passed', counted: { passed: 5, failed: 0 }, isFine: true, failed: 0 },
  { what: 'a test that failed', counted: { passed: 5, failed: 1 }, isFine: false, failed: 1 },
  { what: 'a crash without a failed test', counted: { passed: 5, failed: 0 }, isFine: false, failed: 1 },
  { what: 'a run of no test', counted: { passed: 0, failed: 0 }, isFine: true, failed: 1 },
])('$what: $failed failed', ({ counted, isFine, failed }) => {
  expect(held(counted, isFine).failed).toBe(failed);
});

test('a missing report is a failure', () => {
  expect(readUnitReport('/nowhere/unit.json', true)).toEqual({ passed: 0, failed: 1 });
});

test('unit and browser tests are counted alike', () => {
  expect(
    addUp([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
    ]),
  ).toEqual({ passed: 7, failed: 2 });
});
