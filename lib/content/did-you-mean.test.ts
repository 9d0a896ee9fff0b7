import { describe, expect, it } from 'vitest';
import { nearest, oneOf } from './did-you-mean';

const names = ['Smee', 'Machine being provisioned', 'vCenter Server', 'BMC', '0.26'];

describe('the nearest name', () => {
  it.each([
    { typed: 'smee', expected: 'Smee' },
    { typed: 'Machine  being-provisoned', expected: 'Machine being provisioned' },
    { typed: 'vCentre Server', expected: 'vCenter Server' },
    { typed: 'BCM', expected: 'BMC' },
    { typed: 'Kubernetes', expected: undefined },
    { typed: 'X', expected: undefined },
    { typed: '', expected: undefined },
  ])('to "$typed" is $expected', ({ typed, expected }) => {
    expect(nearest(typed, names)).toBe(expected);
  });
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j reads as "%s"', (list, expected) => {
  expect(oneOf(list)).toBe(expected);
});
