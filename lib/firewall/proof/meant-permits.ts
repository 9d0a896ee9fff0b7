import type { Flow, PortRange, ZoneId } from '@/lib/flows';
import { type Block, contains, formatBlock, readBlock } from './address';
import { everyPort, type Permit, type Way } from './permit';

/** As much of a flow as decides what is let through. */
export type MeantFlow = Pick<
  Flow,
  'path' | 'protocol' | 'ports' | 'need' | 'symmetric' | 'sourceZones' | 'destinationZones'
>;

export type MeantPlace = { kind: 'between' } | { kind: 'listener' } | { kind: 'host'; zone: ZoneId; outbound: boolean };

export interface Meant {
  flows: readonly MeantFlow[];
  /** Networks of each zone as text, without host bits. */
  networks: Readonly<Record<ZoneId, readonly string[]>>;
  place: MeantPlace;
}

interface Crossing {
  flow: MeantFlow;
  from: ZoneId;
  to: ZoneId;
  way: Way;
}

const isSeen = ({ path, protocol, ports }: MeantFlow): boolean =>
  (path === 'underlay' || path === 'internet') && protocol !== 'ARP' && (protocol === 'ICMP' || ports.length > 0);

/** Floating addresses, and the machines that one of them may be on. */
const floating: Readonly<Record<ZoneId, ZoneId>> = {
  'control-plane-endpoint': 'control-plane',
  'tinkerbell-ip': 'management-cluster',
};

/** A zone with two networks of one IP version may have a firewall between them. */
const isDivided = (networks: readonly string[] = []): boolean => {
  const blocks = networks.map(readBlock);
  const several = (family: 4 | 6, bits: number) =>
    blocks.filter((block) => block.family === family && block.prefix < bits).length > 1;
  return several(4, 32) || several(6, 128);
};

/** The networks of one IP version, and how long the shortest prefix of a network is that no router divides. */
const versions = [
  { family: 4, shortest: 20 },
  { family: 6, shortest: 64 },
] as const;

/** Two zones that have but one network, and the same, in every IP version that both have. */
function isOneNetwork(from: readonly string[] = [], to: readonly string[] = []): boolean {
  const [ours, theirs] = [from.map(readBlock), to.map(readBlock)];
  const shared = versions
    .map(({ family, shortest }) => ({
      shortest,
      a: ours.filter((block) => block.family === family),
      b: theirs.filter((block) => block.family === family),
    }))
    .filter(({ a, b }) => a.length > 0 && b.length > 0);
  return (
    shared.length > 0 &&
    shared.every(({ shortest, a, b }) => {
      const distinct = new Set([...a, ...b].map(formatBlock));
      return distinct.size === 1 && a.every(({ prefix }) => prefix >= shortest);
    })
  );
}

function waysAt({ place, networks }: Meant, from: ZoneId, to: ZoneId): Way[] {
  switch (place.kind) {
    case 'listener':
      return ['in'];
    case 'between':
      if (from === to) return isDivided(networks[from]) ? ['through'] : [];
      return isOneNetwork(networks[from], networks[to]) ? [] : ['through'];
    case 'host':
      return [
        ...([to, floating[to]].includes(place.zone) ? (['in'] as const) : []),
        ...(place.outbound && from === place.zone ? (['out'] as const) : []),
      ];
  }
}

function crossingsOf(flow: MeantFlow, meant: Meant): Crossing[] {
  const there = flow.sourceZones.flatMap((from) => flow.destinationZones.map((to) => ({ from, to })));
  const back = flow.symmetric ? there.map(({ from, to }) => ({ from: to, to: from })) : [];
  return [...there, ...back].flatMap(({ from, to }) => waysAt(meant, from, to).map((way) => ({ flow, from, to, way })));
}

/** DHCP of IPv6 has ports of its own, so these two mean something in IPv4 alone. */
const isDhcp = (protocol: Flow['protocol'], { from, to }: PortRange): boolean =>
  protocol === 'UDP' && from === to && (from === 67 || from === 68);

const asksDhcp = ({ protocol, ports }: MeantFlow): boolean =>
  protocol === 'UDP' && ports.some(({ from, to }) => from <= 67 && 67 <= to);

const protocols = { TCP: 'tcp', UDP: 'udp', ICMP: 'icmp', ARP: 'icmp' } as const;

function pairsOf({ from, to }: Crossing, networks: Meant['networks']): { source: Block; destination: Block }[] {
  const blocks = (zone: ZoneId) => (networks[zone] ?? []).map(readBlock);
  return blocks(from).flatMap((source) =>
    blocks(to)
      .filter(({ family }) => family === source.family)
      .map((destination) => ({ source, destination })),
  );
}

function permitsOf(crossing: Crossing, networks: Meant['networks']): Permit[] {
  const { flow, way, from, to } = crossing;
  const about = { way, zones: `${from} ${to}`, isOptional: flow.need.kind === 'optional' };
  const ranges: readonly PortRange[] = flow.protocol === 'ICMP' ? [everyPort] : flow.ports;
  return pairsOf(crossing, networks).flatMap((pair) =>
    ranges
      .filter((ports) => pair.source.family === 4 || !isDhcp(flow.protocol, ports))
      .map((ports) => ({ protocol: protocols[flow.protocol], ...about, ...pair, sourcePorts: everyPort, ports })),
  );
}

const only = (port: number): PortRange => ({ from: port, to: port });
const nobody = readBlock('0.0.0.0');
const everybody = readBlock('255.255.255.255');

/** A machine that asks for its address has none; a server that may not speak by itself has to be let answer it. */
function broadcasts(crossings: readonly Crossing[], { networks, place }: Meant): Permit[] {
  const asking = crossings.filter(
    (crossing) =>
      asksDhcp(crossing.flow) &&
      crossing.way !== 'out' &&
      pairsOf(crossing, networks).some(({ source }) => source.family === 4),
  );
  const [first] = asking;
  if (!first) return [];
  const question: Permit = {
    protocol: 'udp',
    way: first.way,
    source: nobody,
    destination: everybody,
    sourcePorts: only(68),
    ports: only(67),
  };
  if (place.kind !== 'host' || !place.outbound) return [question];
  const answers = asking.flatMap(({ from, to }) => {
    const v4 = (zone: ZoneId) => (networks[zone] ?? []).map(readBlock).filter(({ family }) => family === 4);
    return v4(to).flatMap((source) =>
      [...(v4(from).some((block) => contains(block, everybody)) ? [] : [everybody]), ...v4(from)].map(
        (destination): Permit => ({
          protocol: 'udp',
          way: 'out',
          source,
          destination,
          sourcePorts: only(67),
          ports: only(68),
        }),
      ),
    );
  });
  return [question, ...answers];
}

/**
 * What flows mean at a place, worked out a second time: straight from flows and zones to pairs of networks. It shares
 * no code with the planning of rules, so that a mistake in one is a difference between the two.
 */
export function meantPermits(meant: Meant): Permit[] {
  const crossings = meant.flows.filter(isSeen).flatMap((flow) => crossingsOf(flow, meant));
  return [...crossings.flatMap((crossing) => permitsOf(crossing, meant.networks)), ...broadcasts(crossings, meant)];
}
