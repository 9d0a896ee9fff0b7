import { expect, it } from 'vitest';
import { idsOf, testIndex } from './fixtures/search';
import type { IndexedRow } from './search-index';

const rangesOf = ({ ports, printed }: IndexedRow) => [...ports, ...printed];

const covering = (port: number): IndexedRow[] =>
  testIndex.rows.filter((row) => rangesOf(row).some(([from, to]) => from <= port && port <= to));

const startingWith = (digits: string): IndexedRow[] =>
  testIndex.rows.filter((row) => rangesOf(row).some((range) => range.some((port) => String(port).startsWith(digits))));

const isTcp = ({ protocol, printedProtocol }: IndexedRow): boolean => protocol === 'TCP' || printedProtocol === 'TCP';
const sorted = (rows: readonly IndexedRow[]): string =>
  rows
    .map(({ id }) => id)
    .sort()
    .join(' ');

/** TCP in the sentence leaves the rows of another protocol out, unless there are no others. */
const overTcp = (rows: readonly IndexedRow[]): IndexedRow[] => (rows.some(isTcp) ? rows.filter(isTcp) : [...rows]);

const forms: readonly { says: (port: number) => string; isTcp: boolean }[] = [
  { says: (port) => String(port), isTcp: false },
  { says: (port) => `port ${port}`, isTcp: false },
  { says: (port) => `${port}/tcp`, isTcp: true },
  { says: (port) => `https://10.9.8.7:${port}/`, isTcp: false },
  { says: (port) => `dial tcp 10.11.12.13:${port}: connect: connection refused`, isTcp: true },
];

it('every port, however it is said, finds exactly the rows that cover it', { timeout: 240_000 }, () => {
  const wrong: string[] = [];
  for (let port = 1; port <= 65_535; port++) {
    const rows = covering(port);
    const begun = rows.length === 0 && port >= 100 && port <= 9999 ? sorted(startingWith(String(port))) : '';
    for (const form of forms) {
      const found = idsOf(form.says(port)).sort().join(' ');
      if (found !== sorted(form.isTcp ? overTcp(rows) : rows) && found !== begun) wrong.push(form.says(port));
    }
  }
  expect(wrong).toEqual([]);
});
