import { comparePortRanges, type Flow, formatPortRange, type PortRange, type Protocol, protocols } from '@/lib/flows';

/** What a line looks like: never by colour alone, so each has its own stroke too. */
export type Manner = 'tcp' | 'udp' | 'both' | 'other';

export interface Chip {
  protocol: Protocol;
  text: string;
}

function formatRanges(ranges: readonly PortRange[]): string {
  const texts = [...ranges].sort(comparePortRanges).map((range) => formatPortRange(range, '–'));
  return [...new Set(texts)].join(', ');
}

/** One chip for each protocol, with every port of the flows on it. */
export function toChips(flows: readonly Flow[]): Chip[] {
  return protocols
    .map((protocol) => ({ protocol, found: flows.filter((flow) => flow.protocol === protocol) }))
    .filter(({ found }) => found.length > 0)
    .map(({ protocol, found }) => ({
      protocol,
      text: `${protocol} ${formatRanges(found.flatMap(({ ports }) => ports))}`.trim(),
    }));
}

export function toManner(chips: readonly Chip[]): Manner {
  const [first, ...more] = chips;
  if (more.length > 0) return 'both';
  return first?.protocol === 'TCP' ? 'tcp' : first?.protocol === 'UDP' ? 'udp' : 'other';
}

export const formatChips = (chips: readonly Chip[]): string => chips.map(({ text }) => text).join(', ');
