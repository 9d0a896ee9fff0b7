import { contains, readBlock } from '@/lib/firewall/proof/address';
import { isMeant, type Permit } from '@/lib/firewall/proof/permit';
import type { Machine } from './machines';

const families = ['v4', 'v6'] as const;

/** The rules of one machine: those that name it as destination. */
const permitsFor = (permits: readonly Permit[], machine: Machine): Permit[] =>
  permits.filter(({ destination }) => families.some((family) => contains(destination, readBlock(machine[family]))));

/** Machines that somebody may reach; the others are only sources. */
export const guarded = (permits: readonly Permit[], machines: readonly Machine[]): Machine[] =>
  machines.filter((machine) => permitsFor(permits, machine).length > 0);

export interface Pair {
  source: Machine;
  destination: Machine;
  family: (typeof families)[number];
}

export const pairs = (sources: readonly Machine[], destinations: readonly Machine[]): Pair[] =>
  sources.flatMap((source) =>
    destinations
      .filter((destination) => destination !== source)
      .flatMap((destination) => families.map((family) => ({ source, destination, family }))),
  );

/** Asks about one port of a pair. */
export function asks(permits: readonly Permit[], { source, destination, family }: Pair) {
  const ends = { source: readBlock(source[family]), destination: readBlock(destination[family]) };
  const ours = permits.filter(
    (permit) => contains(permit.source, ends.source) && contains(permit.destination, ends.destination),
  );
  return (protocol: Permit['protocol'], port: number): boolean => isMeant(ours, { ...ends, protocol, port });
}

export function meantPorts(permits: readonly Permit[], pair: Pair, protocol: Permit['protocol']): Set<number> {
  const isOpen = asks(permits, pair);
  return new Set(Array.from({ length: 65_535 }, (_, index) => index + 1).filter((port) => isOpen(protocol, port)));
}

/** Ports of one machine worth a real conversation: both ends and the middle of every range, and their closed neighbours. */
export function tellingPorts(permits: readonly Permit[], machine: Machine): number[] {
  const all = permitsFor(permits, machine)
    .filter(({ protocol }) => protocol !== 'icmp')
    .flatMap(({ ports: { from, to } }) => [from - 1, from, Math.floor((from + to) / 2), to, to + 1]);
  return [...new Set([...all, 1, 22, 8080, 65_535])].filter((port) => port > 0 && port < 65_536).sort((a, b) => a - b);
}
