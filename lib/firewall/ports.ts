import { comparePortRanges, type PortRange } from '@/lib/flows';

/** Sorted, with what touches or overlaps made one: several tools refuse a set that overlaps. */
export function mergePorts(ranges: readonly PortRange[]): PortRange[] {
  const merged: PortRange[] = [];
  for (const range of [...ranges].sort(comparePortRanges)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

const slotsOf = ({ from, to }: PortRange): number => (from === to ? 1 : 2);

/** Groups that a tool with a limit takes; a range counts as two ports. */
export function chunkPorts(ranges: readonly PortRange[], slots: number): PortRange[][] {
  const chunks: PortRange[][] = [];
  let free = 0;
  for (const range of mergePorts(ranges)) {
    const chunk = chunks.at(-1);
    if (chunk && slotsOf(range) <= free) chunk.push(range);
    else {
      chunks.push([range]);
      free = slots;
    }
    free -= slotsOf(range);
  }
  return chunks;
}
