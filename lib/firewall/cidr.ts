export type Family = 4 | 6;

/** A network in numbers; `base` has no bits beyond the prefix. */
export interface Cidr {
  family: Family;
  base: bigint;
  prefix: number;
}

export const bitsOf = (family: Family): number => (family === 4 ? 32 : 128);

export const sizeOf = ({ family, prefix }: Cidr): bigint => 1n << BigInt(bitsOf(family) - prefix);

export const lastOf = (cidr: Cidr): bigint => cidr.base + sizeOf(cidr) - 1n;

export const isHost = ({ family, prefix }: Cidr): boolean => prefix === bitsOf(family);

export const isAny = ({ prefix }: Cidr): boolean => prefix === 0;

export const anyOf = (family: Family): Cidr => ({ family, base: 0n, prefix: 0 });

export const contains = (outer: Cidr, inner: Cidr): boolean =>
  outer.family === inner.family && outer.base <= inner.base && lastOf(inner) <= lastOf(outer);

export const isSame = (one: Cidr, other: Cidr): boolean => contains(one, other) && contains(other, one);

const formatV4 = (value: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');

/** The shortest spelling (RFC 5952): the first of the longest runs of two or more zero groups is left out. */
function formatV6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - index * 16)) & 65_535n).toString(16));
  const runs = [
    ...groups
      .map((group) => (group === '0' ? '0' : 'x'))
      .join('')
      .matchAll(/0{2,}/g),
  ];
  const longest = runs.reduce((best, run) => Math.max(best, run[0].length), 0);
  const run = runs.find((candidate) => candidate[0].length === longest);
  if (!run) return groups.join(':');
  return `${groups.slice(0, run.index).join(':')}::${groups.slice(run.index + longest).join(':')}`;
}

export const formatAddress = (family: Family, value: bigint): string =>
  family === 4 ? formatV4(value) : formatV6(value);

/** Always with its length: `10.20.0.5/32`. */
export const formatCidr = ({ family, base, prefix }: Cidr): string => `${formatAddress(family, base)}/${prefix}`;

/** A single machine without its length: `10.20.0.5`. */
export const formatNetwork = (cidr: Cidr): string =>
  isHost(cidr) ? formatAddress(cidr.family, cidr.base) : formatCidr(cidr);

/** `255.255.255.0` of a /24. */
export const formatNetmask = (cidr: Cidr): string => formatV4(0xffff_ffffn - (sizeOf(cidr) - 1n));

/** `0.0.0.255` of a /24, as Cisco IOS counts. */
export const formatWildcard = (cidr: Cidr): string => formatV4(sizeOf(cidr) - 1n);
