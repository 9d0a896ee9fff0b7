import type { PortRange } from '@/lib/flows';
import { type Block, contains, formatBlock } from './address';

export const everyPort: PortRange = { from: 0, to: 65_535 };

/** `in` and `out` are seen from the host whose firewall it is. */
export type Way = 'in' | 'out' | 'through';

/** One thing that a rule lets through, whatever the tool that it was written for. */
export interface Permit {
  protocol: 'tcp' | 'udp' | 'icmp';
  /** Left out where it is of no interest. */
  way?: Way;
  /** The zones that it is meant between; what is read back does not know them. */
  zones?: string;
  /** Whether nothing fails without it, which is written apart; what is read back does not know that either. */
  isOptional?: boolean;
  /** What selects the machines that it is about, where a format does that by other means than addresses. */
  subject?: string;
  source: Block;
  destination: Block;
  sourcePorts: PortRange;
  ports: PortRange;
}

export function mergePorts(ranges: readonly PortRange[]): PortRange[] {
  const merged: PortRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push(range);
  }
  return merged;
}

/** Sorted lines, one for each pair of networks, so that two lists that mean the same compare equal. */
export function describePermits(permits: readonly Permit[]): string[] {
  const groups = new Map<string, PortRange[]>();
  for (const { protocol, way, subject, source, destination, sourcePorts, ports } of permits) {
    const from = `${formatBlock(source)}:${sourcePorts.from}-${sourcePorts.to}`;
    const key = `${subject ? `${subject}: ` : ''}${way ? `${way} ` : ''}${protocol} ${from} > ${formatBlock(destination)}`;
    groups.set(key, [...(groups.get(key) ?? []), ports]);
  }
  const ports = (ranges: PortRange[]) => mergePorts(ranges).map(({ from, to }) => `${from}-${to}`);
  return [...groups].map(([key, ranges]) => `${key} ${ports(ranges).join(',')}`).sort();
}

export interface Probe {
  protocol: Permit['protocol'];
  source: Block;
  destination: Block;
  port: number;
}

/** Whether a new connection from an ephemeral port is meant to pass. */
export const isMeant = (permits: readonly Permit[], { protocol, source, destination, port }: Probe): boolean =>
  permits.some(
    (permit) =>
      permit.protocol === protocol &&
      permit.sourcePorts.from <= 1024 &&
      permit.sourcePorts.to === 65_535 &&
      permit.ports.from <= port &&
      port <= permit.ports.to &&
      contains(permit.source, source) &&
      contains(permit.destination, destination),
  );
