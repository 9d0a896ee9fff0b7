import { describe, expect, it } from 'vitest';
import { chunkPorts, mergePorts } from './ports';

const one = (port: number) => ({ from: port, to: port });

describe('ports of a rule', () => {
  it('are one range where they touch or overlap, and apart where they do not', () => {
    expect(mergePorts([one(82), one(80), { from: 80, to: 81 }, one(84)])).toEqual([{ from: 80, to: 82 }, one(84)]);
    expect(mergePorts([{ from: 1, to: 100 }, one(5)])).toEqual([{ from: 1, to: 100 }]);
    expect(mergePorts([])).toEqual([]);
  });

  it('are left as they were where they came from', () => {
    const given = [one(80), one(81)];
    mergePorts(given);
    expect(given).toEqual([one(80), one(81)]);
  });

  it('are shared out where a tool takes few, and a range takes two places', () => {
    const range = { from: 10, to: 20 };
    expect(chunkPorts([one(1), one(3), one(5)], 2)).toEqual([[one(1), one(3)], [one(5)]]);
    expect(chunkPorts([one(1), range, one(30)], 3)).toEqual([[one(1), range], [one(30)]]);
    expect(chunkPorts([one(1), range, one(30)], 2)).toEqual([[one(1)], [range], [one(30)]]);
    expect(chunkPorts([range], 1)).toEqual([[range]]);
    expect(chunkPorts([], 2)).toEqual([]);
  });
});
