import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePortRanges, covers, formatPortRange, formatPorts, includesPort, parsePortRange } from './port-range';

const range = fc
  .tuple(fc.integer({ min: 1, max: 65_535 }), fc.integer({ min: 1, max: 65_535 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('a port range', () => {
  it.each([
    { input: '6443', expected: { from: 6443, to: 6443 } },
    { input: '2379-2380', expected: { from: 2379, to: 2380 } },
    { input: ' 30000 – 32767 ', expected: { from: 30_000, to: 32_767 } },
    { input: '1', expected: { from: 1, to: 1 } },
    { input: '65535', expected: { from: 65_535, to: 65_535 } },
  ])('reads "$input"', ({ input, expected }) => {
    expect(parsePortRange(input)).toEqual(expected);
  });

  it.each([
    '',
    '0',
    '0-5',
    '5-65536',
    '65536',
    '4211x',
    '80,443',
    '2380-2379',
    '-1',
    '1e3',
    '1-2-3',
    '٤٤٣',
    '99999999',
  ])('refuses "%s"', (input) => {
    expect(parsePortRange(input)).toBeUndefined();
  });

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(range, (value) => {
        expect(parsePortRange(formatPortRange(value))).toEqual(value);
      }),
    );
  });

  it('includes its own ends and nothing beside them', () => {
    fc.assert(
      fc.property(range, (value) => {
        expect(includesPort(value, value.from) && includesPort(value, value.to)).toBe(true);
        expect(includesPort(value, value.from - 1) || includesPort(value, value.to + 1)).toBe(false);
      }),
    );
  });

  it('covers itself', () => {
    fc.assert(
      fc.property(range, (value) => {
        expect(covers(value, value)).toBe(true);
      }),
    );
  });

  it('is written as a list', () => {
    expect(formatPorts([])).toBe('');
    expect(
      formatPorts([
        { from: 80, to: 80 },
        { from: 2379, to: 2380 },
      ]),
    ).toBe('80, 2379-2380');
  });

  it('covers what lies within and nothing that sticks out', () => {
    const outer = { from: 100, to: 200 };
    expect(covers(outer, { from: 100, to: 200 })).toBe(true);
    expect(covers(outer, { from: 99, to: 150 })).toBe(false);
    expect(covers(outer, { from: 150, to: 201 })).toBe(false);
  });

  it('is ordered by its beginning, then by its end', () => {
    const ranges = [
      { from: 80, to: 90 },
      { from: 22, to: 22 },
      { from: 80, to: 80 },
    ];
    expect([...ranges].sort(comparePortRanges)).toEqual([ranges[1], ranges[2], ranges[0]]);
  });
});
