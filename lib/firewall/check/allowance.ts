import { type PortRange, parsePortRange } from '@/lib/flows';
import { anyOf, type Cidr } from '../cidr';
import { parseNetworks } from '../parse-networks';

/** One thing that a machine lets in, or listens on, as far as a pasted line says. */
export interface Allowance {
  protocol: 'tcp' | 'udp';
  ports: PortRange;
  sources: readonly Cidr[];
  /** Nothing stands here for a line that names no destination. */
  destinations: readonly Cidr[];
  line: string;
}

export interface Pasted {
  kind: 'rules' | 'listeners';
  allowances: readonly Allowance[];
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

/** Reads networks; undefined where one of them is none. */
export function parseSources(text: string): readonly Cidr[] | undefined {
  const { cidrs, mistakes } = parseNetworks(text.replace(/[{}]/g, ''));
  return mistakes.length === 0 && cidrs.length > 0 ? cidrs : undefined;
}

export const allow = (
  protocol: string,
  ports: readonly PortRange[],
  about: Omit<Allowance, 'protocol' | 'ports'>,
): Allowance[] =>
  ports.map((range) => ({ protocol: protocol.toLowerCase() === 'udp' ? 'udp' : 'tcp', ports: range, ...about }));
