import { describe, expect, it } from 'vitest';
import { type Choice, readChoice, writeChoice, writeOwnChoice } from './choice';
import { longestField } from './parse-networks';

const choices = { releases: ['0.25', '0.26'], options: [] };
const zones = ['worker', 'etcd'];

describe('what a link carries', () => {
  const fragment =
    'release=0.25&provider=vsphere&place=host&zone=etcd&outbound=yes&variant=whole&optional=left-out&format=nftables&net.worker=10.0.0.0%2F24';

  it('is read and written the same', () => {
    expect(writeChoice(readChoice(`#${fragment}`, choices, zones), choices, true)).toBe(fragment);
  });

  it('holds no address where none is wanted', () => {
    expect(writeChoice(readChoice(fragment, choices, zones), choices, false)).not.toContain('10.0');
  });

  it('is short where little was chosen', () => {
    const plain = readChoice('', choices, zones);
    const write = (about: Partial<Choice>) => writeChoice({ ...plain, ...about }, choices, true);
    expect(write({})).toBe('format=ticket');
    expect(write({ place: { kind: 'listener' } })).toBe('place=listener&format=ticket');
    expect(write({ place: { kind: 'host', zone: 'etcd', outbound: false } })).toBe(
      'place=host&zone=etcd&format=ticket',
    );
    expect(write({ typed: { worker: ' 10.0.0.1\n', etcd: ' ' } })).toBe('format=ticket&net.worker=10.0.0.1');
    expect(writeOwnChoice({ ...plain, typed: { worker: '10.0.0.1' } }, false)).toBe('format=ticket');
  });

  it('is what it says, and no more than a field holds', () => {
    expect(readChoice('place=listener', choices, zones).place).toEqual({ kind: 'listener' });
    expect(readChoice('place=host&zone=etcd', choices, zones).place).toEqual({
      kind: 'host',
      zone: 'etcd',
      outbound: false,
    });
    expect(readChoice('place=moon&zone=etcd', choices, zones).place).toEqual({ kind: 'between' });
    expect(readChoice('place=host&zone=internet', choices, [...zones, 'internet']).place).toEqual({ kind: 'between' });
    expect(readChoice('net.worker=a#b&net.etcd=', choices, zones).typed).toEqual({ worker: 'a#b' });
    expect(readChoice(`net.worker=${'1'.repeat(longestField + 1)}`, choices, zones).typed.worker).toHaveLength(
      longestField,
    );
  });

  it.each([
    { fragment: '', leavesOptionalOut: false },
    { fragment: 'optional=included', leavesOptionalOut: false },
    { fragment: 'optional=left-out', leavesOptionalOut: true },
    { fragment: 'optional=perhaps&format=nftables', leavesOptionalOut: false },
  ])('leaves optional rows out where it says so: $fragment', ({ fragment, ...about }) => {
    const choice = readChoice(fragment, choices, zones);
    expect(choice).toMatchObject(about);
    expect(writeOwnChoice(choice, true).includes('optional=left-out')).toBe(about.leavesOptionalOut);
    expect(choice.formatId).toBe(fragment.includes('nftables') ? 'nftables' : 'ticket');
  });

  it.each([
    { fragment, told: [] },
    { fragment: 'optional=included&variant=insert&place=between&format=csv', told: [] },
    {
      fragment: 'optional=perhaps+or+perhaps+not',
      told: ['optional: "perhaps or perhaps n" is no choice of "Optional rows"; its default is used.'],
    },
    { fragment: 'place=moon&zone=etcd', told: ['place: "moon" is no choice of "Place"; its default is used.'] },
    { fragment: 'place=host', told: ['place: "host" is no choice of "Place"; its default is used.'] },
    {
      fragment:
        'place=host&zone=moon&outbound=no&variant=rm&format=../x&net.moon=10.0.0.1&net.sun=&net.worker=10.0.0.1',
      told: [
        'place: "moon" is no choice of "Place"; its default is used.',
        'outbound: "no" is no choice of "Also what goes out"; its default is used.',
        'variant: "rm" is no choice of "Rules"; its default is used.',
        'format: "../x" is no choice of "Format"; its default is used.',
        'net: Not a zone: moon, sun.',
      ],
    },
  ])('tells what nobody can choose: $fragment', ({ fragment, told }) => {
    const { mistakes } = readChoice(fragment, choices, zones);
    expect(mistakes.map(({ parameter, message }) => `${parameter}: ${message}`)).toEqual(told);
  });

  it.each(['', '#', '#format=../../x&place=host&zone=moon&net.moon=10.0.0.1&variant=rm', '#%E0%A4%A'])(
    'falls back to the ticket between zones for %j',
    (text) => {
      expect(readChoice(text, choices, zones)).toMatchObject({
        profile: { release: '0.26', provider: null, choices: {} },
        place: { kind: 'between' },
        variant: 'insert',
        formatId: 'ticket',
        typed: {},
        leavesOptionalOut: false,
      });
    },
  );
});
