import { type PortRange, parsePortRange, type Row } from '@/lib/flows';
import type { PageVersion } from '@/lib/releases';

const endsOf = ({ from, to }: PortRange): number[] => [from, to];

/** Every port that a row or any version of the published page names; a range by both of its ends. */
export function namedPorts(rows: readonly Row[], versions: readonly PageVersion[]): number[] {
  const printed = versions.flatMap((version) => version.rows.flatMap(({ portRange }) => portRange.split(',')));
  const ranges = [...rows.flatMap((row) => row.ports), ...printed.flatMap((text) => parsePortRange(text) ?? [])];
  return [...new Set(ranges.flatMap(endsOf))].sort((a, b) => a - b);
}

/** The text of a printed cell, `80,443` or `2379-2380`, names the port. */
export const printsPort = (portRange: string, port: number): boolean =>
  portRange.split(',').some((text) => {
    const range = parsePortRange(text);
    return range !== undefined && range.from <= port && port <= range.to;
  });
