import { type PortRange, parsePortRange } from '@/lib/flows';
import { anyOf, type Cidr, type Family } from '../cidr';
import { parseNetworks } from '../parse-networks';
import type { RuleDirection, RuleProtocol } from '../rule';

/** One thing that a machine lets in, or listens on, as far as a pasted line says. */
export interface Allowance {
  protocol: RuleProtocol;
  /** Left out where the line does not say. */
  direction?: RuleDirection | undefined;
  /** It guards what listens, wherever else it may stand. */
  isNeverOut?: true;
  /** Every port for ICMP, whose echo request is all that is compared. */
  ports: PortRange;
  /** The ports that it has to come from; left out where any will do. */
  sourcePorts?: readonly PortRange[];
  sources: readonly Cidr[];
  /** Everywhere for a line that names no destination. */
  destinations: readonly Cidr[];
  line: string;
}

export interface Pasted {
  kind: 'rules' | 'listeners';
  allowances: readonly Allowance[];
  /** How many lines were read, with those that open nothing. */
  understood: number;
  /** Lines that say something this reading does not understand, as they were pasted. */
  notUnderstood: readonly string[];
}

export const everywhere: readonly Cidr[] = [anyOf(4), anyOf(6)];

export const everyPort: PortRange = { from: 1, to: 65_535 };

/** Reads `443`, `80,443`, `30000:32767`, `{ 80, 443 }`; undefined where one of them is no port. */
export function parsePorts(text: string): PortRange[] | undefined {
  const words = text
    .replace(/[{}]/g, '')
    .split(',')
    .map((word) => word.trim().replace(':', '-'))
    .filter(Boolean);
  const ranges = words.map(parsePortRange);
  return ranges.length > 0 && ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** The IP version that a word of a firewall names: `ip6`, `icmpv6`, or the 6 of `ip6tables`. */
export const familyOf = (word: string | undefined): Family | undefined =>
  word === undefined ? undefined : word.includes('6') ? 6 : 4;

/** Reads networks; undefined where one of them is none. A placeholder such as `<worker-nodes>` lets nobody through. */
export function parseSources(text: string): readonly Cidr[] | undefined {
  if (/^<[a-z0-9-]+>$/.test(text)) return [];
  const { cidrs, mistakes } = parseNetworks(text.replace(/[{}]/g, ''));
  return mistakes.length === 0 && cidrs.length > 0 ? cidrs : undefined;
}

export interface Ends {
  sources: readonly Cidr[];
  destinations: readonly Cidr[];
}

/** An end that is not named is everywhere in the IP version of the other, or in that which is known; undefined where one is no network. */
export function parseEnds(from: string | undefined, to: string | undefined, known?: Family): Ends | undefined {
  const families = new Set((parseSources(from ?? to ?? '') ?? []).map(({ family }) => family));
  const [family] = families.size === 1 ? families : [known];
  const open = family ? [anyOf(family)] : everywhere;
  const sources = from === undefined ? open : parseSources(from);
  const destinations = to === undefined ? open : parseSources(to);
  return sources && destinations && { sources, destinations };
}

export const allow = (
  protocol: RuleProtocol,
  ports: readonly PortRange[],
  about: Ends & Pick<Allowance, 'direction' | 'isNeverOut' | 'sourcePorts' | 'line'>,
): Allowance[] => ports.map((range) => ({ protocol, ports: range, ...about }));

const directions: ReadonlyMap<string, RuleDirection> = new Map([
  ['input', 'in'],
  ['output', 'out'],
  ['forward', 'through'],
]);

/** The chains that every ruleset has; another one may be jumped to from any of them. */
export const directionOf = (chain: string | undefined): RuleDirection | undefined =>
  directions.get(chain?.toLowerCase() ?? '');

export const isTransport = (word: string): word is 'tcp' | 'udp' => word === 'tcp' || word === 'udp';
