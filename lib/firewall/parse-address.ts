import type { Family } from './cidr';

export interface Address {
  family: Family;
  value: bigint;
}

/** What was read, or the sentence that says why it was not. */
export type Reading<Value> = { value: Value; mistake?: never } | { value?: never; mistake: string };

const brief = (text: string): string => `"${text.slice(0, 50).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')}"`;

function parseV4(text: string): Reading<Address> {
  const parts = text.split('.');
  if (parts.length !== 4) return { mistake: `${brief(text)} is not a full IPv4 address: write all four numbers.` };
  if (parts.some((part) => /^0\d/.test(part)))
    return {
      mistake: `${brief(text)} has a number with a leading zero, which some firewalls read as octal: write it without.`,
    };
  if (parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
    return { mistake: `${brief(text)} is not an IPv4 address: each number is 0 to 255.` };
  return { value: { family: 4, value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) } };
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));

function parseV6(text: string): Reading<Address> {
  if (text.includes('%')) return { mistake: `${brief(text)} has a zone id; it means something on one machine only.` };
  if (text.includes('.')) return { mistake: `${brief(text)} has IPv4 inside IPv6: write the IPv4 address by itself.` };
  const [head = '', tail, more] = text.split('::');
  const [front, back] = [groupsOf(head), groupsOf(tail ?? '')];
  const missing = 8 - front.length - back.length;
  const hasRightLength = more === undefined && (tail === undefined ? missing === 0 : missing >= 1);
  const groups = [...front, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...back];
  if (!hasRightLength || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
    return { mistake: `${brief(text)} is not an IPv6 address.` };
  const value = groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
  if (value >> 32n === 0xffffn)
    return { mistake: `${brief(text)} is an IPv4 address in IPv6 clothes: write the IPv4 address by itself.` };
  return { value: { family: 6, value } };
}

/** Strict on purpose: what tools read differently, or look up by name, is refused. */
export function parseAddress(text: string): Reading<Address> {
  if (text.includes(':')) return parseV6(text);
  if (/^[\d.]+$/.test(text)) return parseV4(text);
  if (/[a-z]/i.test(text))
    return { mistake: `${brief(text)} is a name; rules hold addresses only, because a name can change its address.` };
  return { mistake: `${brief(text)} is not an address.` };
}
