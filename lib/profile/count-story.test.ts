import { expect, it } from 'vitest';
import type { Option } from '@/lib/flows';
import { defaultProfile, describeProfile, tellCount } from './index';

const everywhere = { ranges: [{ from: '0.6', to: null }], verifiedOnly: false };
const question = (id: string, choices: Option['choices']): Option => ({
  id,
  label: id,
  question: id,
  choices,
  default: choices[0]?.id ?? '',
  providers: ['bare-metal', 'vsphere'],
  releases: everywhere,
});
const known = {
  releases: ['0.12', '0.26'],
  options: [
    question('boot', [
      { id: 'pxe', label: 'PXE', when: 'with network boot' },
      { id: 'iso', label: 'ISO', when: 'with ISO boot' },
    ]),
    question('bmc', [
      { id: 'redfish', label: 'Redfish', when: 'with Redfish' },
      { id: 'none', label: 'By hand', when: 'without BMC control' },
    ]),
  ],
};
const nobody = defaultProfile(known);
const bareMetal = { ...nobody, provider: 'bare-metal', choices: {} } as const;

it.each([
  { profile: nobody, expected: '0.26, every provider' },
  { profile: bareMetal, expected: '0.26, Bare metal, network boot' },
  {
    profile: { ...bareMetal, choices: { bmc: 'none' } },
    expected: '0.26, Bare metal, network boot, without BMC control',
  },
  { profile: { ...nobody, choices: { boot: 'iso' } }, expected: '0.26, every provider, ISO boot' },
])('a profile reads "$expected"', ({ profile, expected }) => {
  expect(describeProfile(profile, known)).toBe(expected);
});

it.each([
  {
    counts: { shown: 9, applying: 9, all: 9, unverified: 0 },
    expected: 'All 9 rows apply to: 0.26, every provider',
  },
  {
    counts: { shown: 7, applying: 7, all: 9, unverified: 2 },
    expected: '7 of 9 rows apply to: 0.26, every provider; 2 not verified for 0.26',
  },
  {
    counts: { shown: 1, applying: 7, all: 9, unverified: 0 },
    expected: '1 of the 7 rows that apply to: 0.26, every provider',
  },
])('$expected', ({ counts, expected }) => {
  expect(tellCount(counts, nobody, known)).toBe(expected);
});
