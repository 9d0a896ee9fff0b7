import { describe, expect, it } from 'vitest';
import { describeNeed, formatNeed, type Option, parseNeed } from './need';

const etcd: Option = {
  id: 'etcd',
  label: 'etcd',
  question: 'Where does etcd run?',
  choices: [
    { id: 'stacked', label: 'On the control plane nodes', when: 'with stacked etcd' },
    { id: 'external', label: 'On machines of its own', when: 'with external etcd' },
  ],
  default: 'stacked',
  providers: ['vsphere'],
  releases: { ranges: [{ from: '0.6', to: null }], verifiedOnly: false },
};

describe('a need', () => {
  it.each([
    { cell: 'always', words: 'Always' },
    { cell: 'optional: for scraping', words: 'Optional: for scraping' },
    { cell: 'when etcd=external', words: 'With external etcd' },
    { cell: 'when etcd=stacked/external', words: 'With stacked etcd or with external etcd' },
    { cell: 'when provider=bare-metal/snow/docker', words: 'On Bare metal, AWS Snow or Docker' },
    {
      cell: 'when etcd=external and provider=vsphere/nutanix',
      words: 'With external etcd, on VMware vSphere or Nutanix',
    },
  ])('says "$cell" as "$words" and writes it as it was read', ({ cell, words }) => {
    const need = parseNeed(cell);
    expect(need && describeNeed(need, [etcd])).toBe(words);
    expect(need && formatNeed(need)).toBe(cell);
  });

  it.each([
    [' always ', 'always'],
    ['optional:  for  scraping', 'optional: for  scraping'],
    ['when  etcd=external  and  boot=pxe', 'when etcd=external and boot=pxe'],
  ])('reads %j with blanks to spare', (cell, written) => {
    const need = parseNeed(cell);
    expect(need && formatNeed(need)).toBe(written);
  });

  it('names a choice that nobody knows by its id', () => {
    const need = parseNeed('when etcd=gone and moon=full');
    expect(need && describeNeed(need, [etcd])).toBe('Gone, full');
  });

  it.each([
    '',
    'sometimes',
    'not optional: for scraping',
    'only when etcd=external',
    'optional',
    'optional:',
    'when',
    'when etcd',
    'when etcd=',
    'when etcd=a and',
    'when Etcd=a',
    'when a=b or c=d',
    'optional: for scraping\nand more',
    'when a=b\nand more',
  ])('refuses "%s"', (cell) => {
    expect(parseNeed(cell)).toBeUndefined();
  });

  it('shows the id of what it does not know', () => {
    expect(describeNeed({ kind: 'when', conditions: [{ option: 'moon', choices: ['full'] }] }, [])).toBe('Full');
  });
});
