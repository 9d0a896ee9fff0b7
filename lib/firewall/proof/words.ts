import type { PortRange } from '@/lib/flows';
import { anyOf, type Block, readBlock } from './address';
import { everyPort, type Permit, type Way } from './permit';

/** Reads `443` or, with the dash of the tool, `30000-32767`; throws on everything else. */
export function readPorts(text: string, dash: string): PortRange {
  const [from = '', to = from, more] = text.split(dash);
  const isPort = (word: string) => /^(0|[1-9]\d{0,4})$/.test(word) && Number(word) <= 65_535;
  if (!isPort(from) || !isPort(to) || more !== undefined || Number(from) > Number(to))
    throw new Error(`"${text}" is no port and no range of ports`);
  return { from: Number(from), to: Number(to) };
}

/** What the parts of a rule say, with several networks and ports on each side. */
export interface Said {
  protocol: string;
  way?: Way | undefined;
  sources: readonly Block[];
  destinations: readonly Block[];
  sourcePorts?: readonly PortRange[] | undefined;
  ports?: readonly PortRange[] | undefined;
}

const protocols: Readonly<Record<string, Permit['protocol']>> = {
  tcp: 'tcp',
  udp: 'udp',
  icmp: 'icmp',
  icmpv6: 'icmp',
  icmp6: 'icmp',
  'ipv6-icmp': 'icmp',
};

/** Every pair of networks and ports that a rule names; throws where its sides are of different IP versions. */
export function toPermits({ protocol, way, sources, destinations, sourcePorts, ports }: Said): Permit[] {
  const known = protocols[protocol.toLowerCase()];
  if (!known) throw new Error(`"${protocol}" is no protocol`);
  return sources.flatMap((source) =>
    destinations.flatMap((destination) => {
      if (source.family !== destination.family) throw new Error('IPv4 and IPv6 meet in one rule');
      return (sourcePorts ?? [everyPort]).flatMap((from) =>
        (ports ?? [everyPort]).map((range) => ({
          protocol: known,
          ...(way && { way }),
          source,
          destination,
          sourcePorts: from,
          ports: range,
        })),
      );
    }),
  );
}

/** A side that is left out stands for every address of the family. */
export const sideOf = (text: string | undefined, family: 4 | 6): Block[] =>
  text === undefined ? [anyOf(family)] : [ofFamily(readBlock(text), family)];

export function ofFamily(block: Block, family: 4 | 6): Block {
  if (block.family !== family) throw new Error('IPv4 stands where IPv6 belongs, or the other way round');
  return block;
}

export const familyOf = (digit: string | undefined): 4 | 6 => (digit === '6' || digit === 'v6' ? 6 : 4);

/** A broadcast of a machine without an address, or the answer to it. */
export const isBroadcast = ({ source, destination }: Permit): boolean =>
  (source.family === 4 && source.base === 0n && source.prefix === 32) || isEverybody(destination);

const isEverybody = ({ family, base }: Block): boolean => family === 4 && base === 0xffff_ffffn;

/** What only answers a broadcast: from port 67 to port 68. */
export const isDhcpAnswer = ({ protocol, sourcePorts, ports }: Permit): boolean =>
  protocol === 'udp' && sourcePorts.from === 67 && sourcePorts.to === 67 && ports.from === 68 && ports.to === 68;
