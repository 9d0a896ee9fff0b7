import { expect, test } from 'vitest';
import { plainCell } from './plain-cell';

test.each(['=1+1', '+1', '-x', '@SUM(A1)', ' =1', '＝1', '\t1', '\r\n1'])('%j is no formula', (text) => {
  expect(plainCell(text)).toBe(`'${text}`);
});

test.each(['', 'a=1', '6443', "'=1"])('%j stays as it is', (text) => {
  expect(plainCell(text)).toBe(text);
});
