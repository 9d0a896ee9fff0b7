/** A network as numbers; this reading of addresses shares no code with the one that the rules are made by. */
export interface Block {
  family: 4 | 6;
  /** The lowest address. */
  base: bigint;
  prefix: number;
}

const bitsOf = (family: 4 | 6): number => (family === 4 ? 32 : 128);

function numberOfV4(text: string): bigint | undefined {
  const parts = text.split('.');
  const isRight = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return isRight ? parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) : undefined;
}

function numberOfV6(text: string): bigint | undefined {
  const [head = '', tail, more] = text.toLowerCase().split('::');
  if (more !== undefined) return undefined;
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const front = groups(head);
  const back = groups(tail ?? '');
  const missing = 8 - front.length - back.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const all = [...front, ...Array<string>(missing).fill('0'), ...back];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return undefined;
  return all.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

/** Reads an address or a network; throws on whatever is neither, on host bits and on every spelling that tools disagree about. */
export function readBlock(text: string): Block {
  const [address = '', length, more] = text.split('/');
  const family = address.includes(':') ? 6 : 4;
  const base = family === 6 ? numberOfV6(address) : numberOfV4(address);
  const bits = bitsOf(family);
  const prefix = length === undefined ? bits : /^(0|[1-9]\d{0,2})$/.test(length) ? Number(length) : -1;
  if (base === undefined || more !== undefined || prefix < 0 || prefix > bits)
    throw new Error(`"${text}" is no network`);
  if (base & ((1n << BigInt(bits - prefix)) - 1n)) throw new Error(`"${text}" has host bits`);
  return { family, base, prefix };
}

export const anyOf = (family: 4 | 6): Block => ({ family, base: 0n, prefix: 0 });

export function contains(outer: Block, inner: Block): boolean {
  const shift = BigInt(bitsOf(outer.family) - outer.prefix);
  return outer.family === inner.family && outer.prefix <= inner.prefix && outer.base >> shift === inner.base >> shift;
}

/** One spelling for each network: `4/0a140000/24`. */
export const formatBlock = ({ family, base, prefix }: Block): string =>
  `${family}/${base.toString(16).padStart(bitsOf(family) / 4, '0')}/${prefix}`;

/** As tools print it, IPv6 with all its groups. */
export function formatCidr({ family, base, prefix }: Block): string {
  const size = family === 4 ? 8 : 16;
  const parts = Array.from({ length: bitsOf(family) / size }, (_, index) => {
    const part = (base >> BigInt(bitsOf(family) - size * (index + 1))) & ((1n << BigInt(size)) - 1n);
    return part.toString(family === 4 ? 10 : 16);
  });
  return `${parts.join(family === 4 ? '.' : ':')}/${prefix}`;
}
