import { expect, test } from 'vitest';
import { listFormats } from './list-formats';
import type { RowLine } from './row-line';

const line: RowLine = {
  protocol: 'TCP',
  port: '6443',
  from: 'Worker node',
  to: 'Kubernetes API',
  purpose: 'Says "hello" | more',
  need: 'Always',
  address: 'https://ports.example/docs/control-plane/#api',
};

test('a ticket line can be read aloud', () => {
  expect(listFormats.ticket?.([line])).toBe(
    'TCP 6443 from Worker node to Kubernetes API: Says "hello" | more (Always) https://ports.example/docs/control-plane/#api',
  );
});

test('a bar does not end a Markdown cell', () => {
  expect(listFormats.markdown?.([line])).toContain('Says "hello" \\| more');
});

test('every line of a spreadsheet has as many cells as its head', () => {
  const widths = listFormats
    .tsv?.([line, line])
    .split('\n')
    .map((text) => text.split('\t').length);
  expect(widths).toEqual([7, 7, 7]);
});

test('a spreadsheet calculates nothing from a cell', () => {
  expect(listFormats.csv?.([{ ...line, purpose: '=1+1' }])).toContain(`"'=1+1"`);
});
