import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protocols } from '@/lib/flows';
import { isSlug, newSlug, splitSlug } from './row-slug';

const port = fc.integer({ min: 1, max: 65_535 });
const described = fc.record({
  protocol: fc.constantFrom(...protocols),
  ports: fc.array(
    port.map((from) => ({ from, to: from })),
    { maxLength: 3 },
  ),
  purpose: fc.string({ unit: 'grapheme', maxLength: 60 }),
});

describe('a new slug', () => {
  it('is one, whatever the purpose says', () => {
    fc.assert(fc.property(described, (row) => isSlug(newSlug(row, new Set()))));
  });

  it('is never one that is taken', () => {
    fc.assert(
      fc.property(described, fc.integer({ min: 1, max: 5 }), (row, times) => {
        const taken = new Set<string>();
        for (let time = 0; time < times; time++) taken.add(newSlug(row, taken));
        expect(taken.size).toBe(times);
      }),
    );
  });

  it('is found again behind the purpose', () => {
    fc.assert(
      fc.property(described, (row) => {
        const slug = newSlug(row, new Set());
        const purpose = row.purpose.trim();
        expect(splitSlug(`${purpose} {#${slug}}`)).toEqual({ purpose, slug });
      }),
    );
  });
});
