import * as say from '@/lib/words/firewall-rules';
import { anyOf, bitsOf, type Cidr, contains, formatCidr, formatNetwork, isAny } from './cidr';
import { type Address, brief, parseAddress, type Reading } from './parse-address';

/** What a field holds: the right part of it, what is wrong, and what was changed. */
export interface NetworkList {
  cidrs: readonly Cidr[];
  mistakes: readonly string[];
  notes: readonly string[];
  /** Several networks of one IP version were written, and a firewall may stand between them. */
  isDivided: boolean;
}

interface Entry {
  cidrs: readonly Cidr[];
  note?: string;
}

export const longestField = 40_000;

/** What a range is split into counts as well: a few words could ask for more rules than a browser can write. */
export const mostNetworks = 2_000;

/** The fewest networks that cover a range exactly. */
export function splitRange(from: Address, to: Address): Cidr[] {
  const bits = bitsOf(from.family);
  const cidrs: Cidr[] = [];
  for (let base = from.value; base <= to.value; ) {
    const fits = (size: bigint): boolean => base % size === 0n && base + size - 1n <= to.value;
    let prefix = bits;
    while (fits(1n << BigInt(bits - prefix + 1))) prefix -= 1;
    cidrs.push({ family: from.family, base, prefix });
    base += 1n << BigInt(bits - prefix);
  }
  return cidrs;
}

function parseRange(text: string, [first, last]: readonly [string, string]): Reading<Entry> {
  const from = parseAddress(first);
  if (from.mistake !== undefined) return from;
  const to = parseAddress(last);
  if (to.mistake !== undefined) return to;
  if (from.value.family !== to.value.family) return { mistake: say.mixedRange(text) };
  if (from.value.value > to.value.value) return { mistake: say.upsideDown(text) };
  const cidrs = splitRange(from.value, to.value);
  return { value: { cidrs, note: say.writtenAs(text, cidrs.map(formatCidr).join(', ')) } };
}

/**
 * `24`, or `255.255.255.0` and `0.0.0.255` as routers write it; undefined where it is no length. `0.0.0.0` is every
 * address to one router and a single one to another.
 */
function parseLength(text: string, bits: number): number | undefined {
  if (/^(0|[1-9]\d{0,2})$/.test(text)) return Number(text) <= bits ? Number(text) : undefined;
  const mask = bits === 32 && text.includes('.') ? parseAddress(text).value?.value : undefined;
  const [, ones, zeros] =
    mask
      ?.toString(2)
      .padStart(32, '0')
      .match(/^(1+)0*$|^(0+)1+$/) ?? [];
  return (ones ?? zeros)?.length;
}

function parseCidr(text: string): Reading<Entry> {
  const [address = '', length, more] = text.split('/');
  if (address === '') return { mistake: say.noAddressBefore(brief(text)) };
  const reading = parseAddress(address);
  if (reading.mistake !== undefined) return reading;
  const { family, value } = reading.value;
  const bits = bitsOf(family);
  const prefix = length === undefined ? bits : parseLength(length, bits);
  if (more !== undefined || prefix === undefined) return { mistake: say.wrongLength(text.slice(0, 50), bits) };
  const base = (value >> BigInt(bits - prefix)) << BigInt(bits - prefix);
  const cidr: Cidr = { family, base, prefix };
  const isChanged = base !== value || length?.includes('.');
  return { value: { cidrs: [cidr], ...(isChanged && { note: say.isNetwork(text, formatCidr(cidr)) }) } };
}

function parseEntry(text: string): Reading<Entry> {
  if (text.toLowerCase() === 'any') return { value: { cidrs: [anyOf(4), anyOf(6)] } };
  if (text.includes('://')) return { mistake: say.isLink(brief(text)) };
  const [first, last, more] = text.split(/[-–]/);
  const isRange = first && last && more === undefined && /^[\d.:a-f]+$/i.test(first) && /[.:]/.test(first);
  return isRange ? parseRange(text, [first, last]) : parseCidr(text);
}

const order = (a: Cidr, b: Cidr): number =>
  a.family - b.family || (a.base < b.base ? -1 : a.base > b.base ? 1 : a.prefix - b.prefix);

/** Sorted, and without those that another one holds already. */
export function withoutOverlap(cidrs: readonly Cidr[]): Cidr[] {
  const kept: Cidr[] = [];
  for (const cidr of [...cidrs].sort(order)) {
    const last = kept.at(-1);
    if (!last || !contains(last, cidr)) kept.push(cidr);
  }
  return kept;
}

/** What lists, tables and router configurations put around addresses: bullets, quotes, brackets, lengths and masks apart. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/^ ?[-*•] /gm, '')
    .replace(/ [-–] /g, '-')
    .replace(/\[([\da-f.:]+)\](?= ?\/)/gi, '$1')
    .replace(/([.:][\da-f]{0,4}) ?\/ ?(?=\d{1,3}(?![\d.:]))/gi, '$1/')
    .replace(/(\.\d{1,3})(?: ?\/ ?| )(?=(?:255|0)(?:\.\d{1,3}){3}(?![\d./]))/g, '$1/');

/** Brackets are taken off, but for an address with a port, which is refused as it stands. */
export const wordsOf = (text: string): readonly string[] =>
  tidy(text).match(/\[[\da-f.:]+(?:%\w+)?\]:\d+|[^\s,;|"'[\]{}]+/gi) ?? [];

/** This network, the machine itself, many machines at once, and masks. */
const ofNoMachine = ['0.0.0.0/8', '127.0.0.0/8', '224.0.0.0/4', '255.0.0.0/8', '::/127', 'ff00::/8'].flatMap(
  (text) => parseCidr(text).value?.cidrs ?? [],
);

const isOfNoMachine = (cidr: Cidr): boolean => ofNoMachine.some((outer) => contains(outer, cidr));

const unique = (sentences: readonly (string | undefined)[]): string[] => [
  ...new Set(sentences.flatMap((sentence) => sentence ?? [])),
];

/** What is in the rules by way of a larger network; a range has no name of its own. */
function notesOn(entries: readonly Entry[], cidrs: readonly Cidr[]): string[] {
  const strange = cidrs.filter(isOfNoMachine).map(formatNetwork);
  const written = new Set(cidrs.map(formatCidr));
  const within = entries.flatMap((entry) => (entry.cidrs.length === 1 ? entry.cidrs.map(formatCidr) : []));
  const inner = unique(within.filter((text) => !written.has(text)));
  return [
    ...(inner.length > 0 ? [say.liesWithin(inner.join(', '))] : []),
    ...(strange.length > 0 ? [say.noMachine(strange.join(', '))] : []),
    ...(cidrs.some(isAny) ? [say.letsAllThrough] : []),
  ];
}

const nothing = (mistake: string): NetworkList => ({ cidrs: [], notes: [], mistakes: [mistake], isDivided: false });

/** Ranges count once; single addresses say nothing of networks, and what lies in another network is no other one. */
function areDivided(entries: readonly Entry[], kept: readonly Cidr[]): boolean {
  const outermost = new Set(kept);
  const networks = entries
    .map(({ cidrs }) => cidrs.find((cidr) => outermost.has(cidr) && cidr.prefix < bitsOf(cidr.family)))
    .flatMap((cidr) => cidr?.family ?? []);
  return new Set(networks).size < networks.length;
}

/** Reads addresses, networks and ranges, pasted with whatever stands between them in lists, tables or lines. */
export function parseNetworks(text: string): NetworkList {
  if (text.length > longestField) return nothing(say.tooLong);
  const readings: Reading<Entry>[] = [];
  let count = 0;
  for (const word of wordsOf(text)) {
    const reading = parseEntry(word);
    count += reading.value?.cidrs.length ?? 0;
    if (count > mostNetworks) return nothing(say.tooMany(mostNetworks));
    readings.push(reading);
  }
  const entries = readings.flatMap(({ value }) => value ?? []);
  const cidrs = withoutOverlap(entries.flatMap((entry) => entry.cidrs));
  return {
    cidrs,
    mistakes: unique(readings.map(({ mistake }) => mistake)),
    notes: unique([...entries.map(({ note }) => note), ...notesOn(entries, cidrs)]),
    isDivided: areDivided(entries, cidrs),
  };
}
