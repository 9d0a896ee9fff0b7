import { expect, test } from 'vitest';
import { countChoices, passes } from './choose-rows';
import type { ListedRow } from './listed-row';

const row = (values: Record<string, string[]>, holds = true): ListedRow => ({
  id: '',
  element: {} as HTMLTableRowElement, // the choice never looks at it
  values,
  holdsIn: () => holds,
});
const rows = [
  row({ provider: ['bare-metal', 'vsphere'], protocol: ['TCP'] }),
  row({ provider: ['bare-metal'], protocol: ['UDP'] }),
];

test('a row passes when every filter finds its value', () => {
  const choices = new Map([['provider', 'vsphere']]);
  expect(rows.map((candidate) => passes(candidate, choices))).toEqual([true, false]);
});

test('a filter counts under the other filters, not under itself', () => {
  const choices = new Map([
    ['provider', 'vsphere'],
    ['protocol', 'TCP'],
  ]);
  expect(countChoices(rows, choices, 'protocol')).toEqual(new Map([['TCP', 1]]));
  expect(countChoices(rows, choices, 'provider')).toEqual(
    new Map([
      ['bare-metal', 1],
      ['vsphere', 1],
    ]),
  );
});

test('a row of another release does not pass', () => {
  expect(passes(row({}, false), new Map([['release', '0.12']]))).toBe(false);
});
