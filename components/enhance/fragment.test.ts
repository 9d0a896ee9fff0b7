import { expect, test } from 'vitest';
import { formatFragment, readFragment } from './fragment';

test('what is written is read back, whatever it holds', () => {
  const parameters = new Map([
    ['q', 'dial tcp 10.0.0.5:6443 & "x"=y #z %'],
    ['provider', 'bare-metal'],
  ]);
  expect(readFragment(`#${formatFragment(parameters)}`)).toEqual(parameters);
});

test('an anchor is no state', () => {
  expect(readFragment('#tcp-6443-kubernetes-api').size).toBe(0);
});

test('what was not chosen is not written', () => {
  expect(
    formatFragment([
      ['q', ''],
      ['need', 'always'],
    ]),
  ).toBe('need=always');
});
