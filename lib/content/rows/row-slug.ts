import type { PortRange, Protocol } from '@/lib/flows';
import { formatPortRange } from '@/lib/flows';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isSlug = (text: string): boolean => slugPattern.test(text);

/** A purpose ends with the part of the row's id that is its own: `DHCP {#udp-67-dhcp}`, in the file with a backslash. */
export function splitSlug(text: string): { purpose: string; slug: string | undefined } {
  const match = /^(.*?)\s*\{#([^{}]*)\}$/s.exec(text);
  return match ? { purpose: (match[1] ?? '').trim(), slug: match[2] ?? '' } : { purpose: text, slug: undefined };
}

const mostWords = 6;

/** Words for an address: small letters and digits, hyphens between. */
export const toSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

interface Described {
  protocol: Protocol;
  ports: readonly PortRange[];
  purpose: string;
}

/** The slug of a new row, from protocol, port and purpose; `taken` gets a number. */
export function newSlug({ protocol, ports, purpose }: Described, taken: ReadonlySet<string>): string {
  const [first] = ports;
  const words = toSlug(purpose).split('-').slice(0, mostWords).join('-');
  const slug = toSlug([protocol, first ? formatPortRange(first) : '', words].join(' '));
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
