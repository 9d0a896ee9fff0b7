import { expect, it } from 'vitest';
import { readSheet, readStoredZip } from '../proof/read-workbook';
import { toWorkbook } from './to-workbook';

const sheetOf = (rows: readonly (readonly string[])[]): string =>
  readStoredZip(toWorkbook([{ name: 'Zones', widths: (rows[0] ?? []).map(() => 10), rows }])).get(
    'xl/worksheets/sheet1.xml',
  ) ?? '';

it('a sheet has columns beyond Z', () => {
  const cells = Array.from({ length: 80 }, (_, index) => `cell ${index}`);
  const sheet = sheetOf([cells]);
  expect(readSheet(sheet)).toEqual([cells]);
  expect(
    [...sheet.matchAll(/<c r="([A-Z]+)1"/g)].map(([, name]) => name).filter((_, index) => index % 26 > 23),
  ).toEqual(['Y', 'Z', 'AY', 'AZ', 'BY', 'BZ']);
});

it('a cell loses the signs that XML cannot write, and nothing else', () => {
  expect(readSheet(sheetOf([['a\u0000b\u001bc & <d> "e"\u{1F600}']]))).toEqual([['abc & <d> "e"\u{1F600}']]);
});
