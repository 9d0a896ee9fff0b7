import { describe, expect, it } from 'vitest';
import { type Option, parseNeed, parseReleaseSpan } from '@/lib/flows';
import { applies, choiceOf, defaultProfile, optionsOf, readProfile, writeProfile } from './index';

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a fixture does not parse');
  return value;
}

const since = (from: string) => ({ ranges: [{ from, to: null }], verifiedOnly: false });

const etcd: Option = {
  id: 'etcd',
  label: 'etcd',
  question: 'Where does etcd run?',
  choices: [
    { id: 'stacked', label: 'On the control plane nodes', when: 'with stacked etcd' },
    { id: 'external', label: 'On machines of its own', when: 'with external etcd', providers: ['vsphere', 'nutanix'] },
  ],
  default: 'stacked',
  providers: ['bare-metal', 'vsphere', 'nutanix'],
  releases: since('0.6'),
};
const boot: Option = {
  id: 'boot',
  label: 'Boot mode',
  question: 'How do machines boot?',
  choices: [
    { id: 'pxe', label: 'Network (PXE)', when: 'with network boot' },
    { id: 'iso', label: 'ISO', when: 'with ISO boot', releases: since('0.22') },
  ],
  default: 'pxe',
  providers: ['bare-metal'],
  releases: since('0.10'),
};
const known = { releases: ['0.21', '0.22', '0.26'], options: [etcd, boot] };
const bareMetal = { ...defaultProfile(known), provider: 'bare-metal' } as const;

describe('a profile', () => {
  it('is not asked what has one answer', () => {
    expect(optionsOf(known.options, bareMetal).map(({ id }) => id)).toEqual(['boot']);
    expect(optionsOf(known.options, { ...bareMetal, release: '0.21' })).toEqual([]);
    expect(optionsOf(known.options, { ...bareMetal, provider: 'vsphere' }).map(({ id }) => id)).toEqual(['etcd']);
  });

  it('has no choice that another one rules out', () => {
    const images: Option = {
      ...boot,
      id: 'images',
      choices: [
        { id: 'upstream', label: 'AWS', when: 'from AWS', unless: 'internet=air-gapped' },
        { id: 'local', label: 'Here', when: 'from here' },
      ],
      default: 'upstream',
    };
    const airGapped = { ...bareMetal, choices: { internet: 'air-gapped', images: 'upstream' } };
    expect(choiceOf(images, { ...bareMetal, choices: { internet: 'proxy' } })).toBe('upstream');
    expect(choiceOf(images, airGapped)).toBe('local');
    expect(optionsOf([images], airGapped)).toEqual([]);
  });

  it('falls back to what exists', () => {
    expect(choiceOf(etcd, { ...bareMetal, choices: { etcd: 'external' } })).toBe('stacked');
    expect(choiceOf(boot, { ...bareMetal, provider: 'vsphere' })).toBeUndefined();
  });

  it('survives an address', () => {
    const profile = { ...bareMetal, release: '0.22', choices: { boot: 'iso' } };
    expect(readProfile(new Map(writeProfile(profile, known)), known)).toEqual({ profile, mistakes: [] });
    expect(writeProfile(defaultProfile(known), known)).toEqual([]);
  });

  it('takes what people write for a release and a provider', () => {
    const address = new Map([
      ['release', 'v0.21'],
      ['provider', 'Bare-Metal'],
    ]);
    expect(readProfile(address, known)).toEqual({ profile: { ...bareMetal, release: '0.21' }, mistakes: [] });
  });

  it('says that a patch stands for its release, whose rows may differ from it', () => {
    const { profile, mistakes } = readProfile(new Map([['release', 'v0.21.3']]), known);
    expect(profile.release).toBe('0.21');
    expect(mistakes).toEqual([
      { parameter: 'release', message: '0.21.3 is shown as 0.21, which stands for its last patch.' },
    ]);
  });

  it('keeps what is right in a wrong address and says what is not', () => {
    const address = new Map([
      ['release', '9.9'],
      ['provider', 'vsphere'],
      ['etcd', 'nowhere'],
    ]);
    const { profile, mistakes } = readProfile(address, known);
    expect(profile).toEqual({ release: '0.26', provider: 'vsphere', choices: {} });
    expect(mistakes).toEqual([
      { parameter: 'release', message: 'Release "9.9" is not known; showing 0.26.' },
      { parameter: 'etcd', message: '"nowhere" is no choice of "etcd"; its default is used.' },
    ]);
  });
});

describe('a row applies', () => {
  const opening = (need: string, releases: string) => ({
    providers: ['bare-metal', 'vsphere'] as const,
    need: must(parseNeed(need)),
    releases: must(parseReleaseSpan(releases)),
  });

  it.each([
    { need: 'always', releases: '0.6–', expected: { applies: true, verified: true } },
    { need: 'optional: for scraping', releases: '0.6–', expected: { applies: true, verified: true } },
    { need: 'when boot=pxe', releases: '0.6–', expected: { applies: true, verified: true } },
    { need: 'when boot=pxe/iso', releases: '0.22', expected: { applies: true, verified: false } },
    { need: 'when boot=iso', releases: '0.6–', expected: { applies: false, reason: 'only with ISO boot' } },
    { need: 'when provider=vsphere', releases: '0.6–', expected: { applies: false, reason: 'only on VMware vSphere' } },
    { need: 'always', releases: '0.10–0.22', expected: { applies: false, reason: 'only in release 0.10–0.22' } },
  ])('$need, $releases', ({ need, releases, expected }) => {
    expect(applies(opening(need, releases), bareMetal, known.options)).toEqual(expected);
  });

  it('while no provider is chosen, unless an answer given by hand says no', () => {
    const row = opening('when etcd=external', '0.6–');
    const nobody = defaultProfile(known);
    expect(applies(row, nobody, known.options)).toEqual({ applies: true, verified: true });
    expect(applies(row, { ...nobody, choices: { etcd: 'stacked' } }, known.options).applies).toBe(false);
  });

  it('not to another provider', () => {
    expect(applies(opening('always', '0.6–'), { ...bareMetal, provider: 'snow' }, known.options)).toEqual({
      applies: false,
      reason: 'only on Bare metal or VMware vSphere',
    });
  });
});
