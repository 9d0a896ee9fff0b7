import { expect, test } from 'vitest';
import { releasesOf } from './releases-of';

const releases = [
  { release: '0.10', providers: ['vsphere'] },
  { release: '0.11', providers: ['vsphere', 'cloudstack'] },
  { release: '0.12', providers: ['vsphere', 'cloudstack'] },
  { release: '0.13', providers: ['vsphere'] },
] as const;

test.each([
  { provider: 'vsphere', expected: '0.10–' },
  { provider: 'cloudstack', expected: '0.11–0.12' },
  { provider: 'snow', expected: '' },
] as const)('$provider is supported in "$expected"', ({ provider, expected }) => {
  expect(releasesOf(provider, releases)).toBe(expected);
});
