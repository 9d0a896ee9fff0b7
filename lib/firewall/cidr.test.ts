import { describe, expect, it } from 'vitest';
import {
  anyOf,
  contains,
  formatAddress,
  formatCidr,
  formatNetmask,
  formatNetwork,
  formatWildcard,
  isAny,
  isHost,
  lastOf,
  sizeOf,
} from './cidr';
import { parseNetworks } from './parse-networks';

const cidr = (text: string) => {
  const [found] = parseNetworks(text).cidrs;
  if (!found) throw new Error(text);
  return found;
};

describe('a network', () => {
  it.each([
    ['0:0:0:0:0:0:0:0', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['1:0:0:0:0:0:0:0', '1::'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
    ['1:0:0:3:4:5:6:7', '1::3:4:5:6:7'],
  ])('of IPv6 is written in its shortest form: %s', (text, short) => {
    expect(formatAddress(6, cidr(text).base)).toBe(short);
    expect(formatNetwork(cidr(text))).toBe(short);
    expect(formatCidr(cidr(text))).toBe(`${short}/128`);
  });

  it('knows its size and its ends', () => {
    expect(sizeOf(cidr('10.0.0.0/24'))).toBe(256n);
    expect(formatAddress(4, lastOf(cidr('10.0.0.0/24')))).toBe('10.0.0.255');
    expect(formatNetmask(cidr('10.0.0.0/20'))).toBe('255.255.240.0');
    expect(formatWildcard(cidr('10.0.0.0/20'))).toBe('0.0.15.255');
    expect(formatNetwork(cidr('10.0.0.0/20'))).toBe('10.0.0.0/20');
  });

  it('knows one machine and every address', () => {
    expect([isHost(cidr('10.0.0.1')), isHost(cidr('10.0.0.0/31')), isHost(cidr('fd00::1'))]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isAny(anyOf(4)), isAny(anyOf(6)), isAny(cidr('128.0.0.0/1'))]).toEqual([true, true, false]);
  });

  it.each([
    { outer: '10.0.0.0/24', inner: '10.0.0.0/24', holds: true },
    { outer: '10.0.0.0/24', inner: '10.0.0.255', holds: true },
    { outer: '10.0.0.0/24', inner: '10.0.1.0', holds: false },
    { outer: '10.0.0.255', inner: '10.0.0.0/24', holds: false },
    { outer: '10.0.1.0/24', inner: '10.0.0.255', holds: false },
    { outer: '::/0', inner: '10.0.0.0/24', holds: false },
  ])('$outer holds $inner: $holds', ({ outer, inner, holds }) => {
    expect(contains(cidr(outer), cidr(inner))).toBe(holds);
  });
});
