import { expect, test } from 'vitest';
import { namedPorts, printsPort } from './named-ports';

test('a range is named by both of its ends', () => {
  const version = { id: '', commit: '', commitDate: '', path: '', title: '' };
  const row = { id: '', section: '', table: 1, row: 1, line: 1, protocol: '', direction: '', purpose: '', usedBy: '' };
  const versions = [
    {
      ...version,
      rows: [
        { ...row, portRange: '2379-2380' },
        { ...row, portRange: '80,443' },
      ],
    },
  ];
  expect(namedPorts([], versions)).toEqual([80, 443, 2379, 2380]);
});

test.each([
  { cell: '80,443', port: 443, expected: true },
  { cell: '30000-32767', port: 30_500, expected: true },
  { cell: '6443', port: 443, expected: false },
])('$cell prints $port: $expected', ({ cell, port, expected }) => {
  expect(printsPort(cell, port)).toBe(expected);
});
