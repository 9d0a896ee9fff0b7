import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from './choice';

const choices = { releases: ['0.25', '0.26'], options: [] };
const zones = ['worker', 'etcd'];

describe('what a link carries', () => {
  const fragment =
    'release=0.25&provider=vsphere&place=host&zone=etcd&outbound=yes&variant=whole&format=nftables&net.worker=10.0.0.0%2F24';

  it('is read and written the same', () => {
    expect(writeChoice(readChoice(`#${fragment}`, choices, zones), choices, true)).toBe(fragment);
  });

  it('holds no address where none is wanted', () => {
    expect(writeChoice(readChoice(fragment, choices, zones), choices, false)).not.toContain('10.0');
  });

  it.each(['', '#', '#format=../../x&place=host&zone=moon&net.moon=10.0.0.1&variant=rm', '#%E0%A4%A'])(
    'falls back to the ticket between zones for %j',
    (text) => {
      expect(readChoice(text, choices, zones)).toEqual({
        profile: { release: '0.26', provider: null, choices: {} },
        place: { kind: 'between' },
        variant: 'insert',
        formatId: 'ticket',
        typed: {},
      });
    },
  );
});
