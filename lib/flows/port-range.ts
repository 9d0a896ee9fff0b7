/** Both ends belong to the range; one port is a range of one. */
export interface PortRange {
  from: number;
  to: number;
}

const lowestPort = 1;
export const highestPort = 65_535;

const isPort = (port: number): boolean => port >= lowestPort && port <= highestPort;

/** Reads `6443` or `2379-2380` (hyphen or en dash); undefined where the text is neither, or is upside down. */
export function parsePortRange(text: string): PortRange | undefined {
  const match = /^(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?$/.exec(text.trim());
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return isPort(from) && isPort(to) && from <= to ? { from, to } : undefined;
}

export const formatPortRange = ({ from, to }: PortRange, dash = '-'): string =>
  from === to ? String(from) : `${from}${dash}${to}`;

/** The cell of a table: `443`, `2379-2380`, or an empty string where there is no port. */
export const formatPorts = (ports: readonly PortRange[], separator = ', '): string =>
  ports.map((range) => formatPortRange(range)).join(separator);

export const includesPort = ({ from, to }: PortRange, port: number): boolean => from <= port && port <= to;

export const covers = (outer: PortRange, inner: PortRange): boolean => outer.from <= inner.from && inner.to <= outer.to;

export const comparePortRanges = (a: PortRange, b: PortRange): number => a.from - b.from || a.to - b.to;
