import type { PortNumber } from './scan';
import type { IndexedRow, Range, SearchIndex } from './search-index';

/** Exact look-ups over an index. */
export interface Lookup {
  index: SearchIndex;
  providerRows: ReadonlySet<number>;
  /** Rows with one of these ports. */
  covering(ports: readonly Pick<PortNumber, 'from' | 'to'>[]): number[];
  /** Rows with a port that starts with these digits. */
  startingWith(digits: string): number[];
}

const rangesOf = ({ ports, printed }: IndexedRow): readonly Range[] => [...ports, ...printed];

export function createLookup(index: SearchIndex): Lookup {
  const single = new Map<number, number[]>();
  const wide: { range: Range; row: number }[] = [];
  index.rows.forEach((entry, row) => {
    for (const range of rangesOf(entry)) {
      if (range[0] === range[1]) single.set(range[0], [...(single.get(range[0]) ?? []), row]);
      else wide.push({ range, row });
    }
  });
  const known = [...single].sort(([a], [b]) => a - b);
  const within = (from: number, to: number): number[] =>
    from === to
      ? (single.get(from) ?? [])
      : known.filter(([port]) => from <= port && port <= to).flatMap(([, rows]) => rows);
  return {
    index,
    providerRows: new Set(index.entries.filter(({ kind }) => kind === 'provider').flatMap(({ rows }) => rows)),
    covering: (ports) => [
      ...new Set(
        ports.flatMap(({ from, to }) => [
          ...within(from, to),
          ...wide.filter(({ range }) => range[0] <= to && from <= range[1]).map(({ row }) => row),
        ]),
      ),
    ],
    startingWith: (digits) =>
      index.rows.flatMap((row, at) =>
        rangesOf(row).some((range) => range.some((port) => String(port).startsWith(digits))) ? [at] : [],
      ),
  };
}
