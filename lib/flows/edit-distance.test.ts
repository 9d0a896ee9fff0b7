import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

const word = fc.string({ maxLength: 8 });

describe('the distance of two words', () => {
  it.each([
    ['vcenter', 'vcentre', 1],
    ['etcd', 'etc', 1],
    ['gRCP', 'gRPC', 1],
    ['kubelet', 'kublet', 1],
    ['smee', 'boots', 5],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['aab', 'aba', 1],
    ['', 'abc', 3],
    ['abc', 'acbd', 2],
  ])('%s and %s are %i edits apart', (a, b, edits) => {
    expect(editDistance(a, b, 9)).toBe(edits);
  });

  it('is the same both ways, and nothing only between equals', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  it('is not counted beyond what is asked for', () => {
    expect(editDistance('control-plane', 'worker', 2)).toBe(3);
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('etcd', 'abcd', 2)).toBe(2);
    expect(editDistance('etc', 'etcd!', 2)).toBe(2);
    expect(editDistance('etcd', 'etcd-metrics', 2)).toBe(3);
  });
});
