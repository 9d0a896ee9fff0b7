import { expect, it } from 'vitest';
import { describeRequired } from './needed';

it.each([
  { required: 'always' as const, when: null, expected: 'Always' },
  { required: 'optional' as const, when: null, expected: 'Optional' },
  { required: 'optional' as const, when: 'for charts', expected: 'Optional: for charts' },
  { required: 'when' as const, when: 'with curated packages', expected: 'With curated packages' },
  { required: 'when' as const, when: null, expected: 'In some clusters' },
])('$required, $when: $expected', ({ expected, ...host }) => {
  expect(describeRequired(host)).toBe(expected);
});
