import * as words from '@/lib/words/firewall-rules';
import type { Family } from './cidr';

export interface Address {
  family: Family;
  value: bigint;
}

/** What was read, or the sentence that says why it was not. */
export type Reading<Value> = { value: Value; mistake?: never } | { value?: never; mistake: string };

export const brief = (text: string): string => `"${text.slice(0, 50).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')}"`;

function parseV4(text: string): Reading<Address> {
  const parts = text.split('.');
  if (parts.length !== 4) return { mistake: words.notFullV4(brief(text)) };
  if (parts.some((part) => /^0\d/.test(part))) return { mistake: words.leadingZero(brief(text)) };
  if (parts.some((part) => part === '' || Number(part) > 255)) return { mistake: words.notV4(brief(text)) };
  return { value: { family: 4, value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) } };
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));

function parseV6(text: string): Reading<Address> {
  if (text.includes('%')) return { mistake: words.zoneId(brief(text)) };
  if (text.includes('.')) return { mistake: words.v4InsideV6(brief(text)) };
  const [head = '', tail, more] = text.split('::');
  const [front, back] = [groupsOf(head), groupsOf(tail ?? '')];
  const missing = 8 - front.length - back.length;
  const hasRightLength = more === undefined && (tail === undefined ? missing === 0 : missing >= 1);
  const groups = [...front, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...back];
  if (!hasRightLength || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
    return { mistake: words.notV6(brief(text)) };
  const value = groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
  if (value >> 32n === 0xffffn) return { mistake: words.v4AsV6(brief(text)) };
  return { value: { family: 6, value } };
}

/** Strict on purpose: what tools read differently, or look up by name, is refused. */
export function parseAddress(text: string): Reading<Address> {
  if (/^([\d.]+|\[.*\]):\d+$/.test(text)) return { mistake: words.hasPort(brief(text)) };
  if (text.includes(':')) return parseV6(text);
  if (/^[\d.]+$/.test(text)) return parseV4(text);
  if (/[a-z]/i.test(text)) return { mistake: words.isName(brief(text)) };
  return { mistake: words.notAddress(brief(text)) };
}
