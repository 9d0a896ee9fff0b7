import type { Hit } from './answer';
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
  /** Rows that were hit, in the order of the index. */
  rowsOf(hits: readonly Hit[]): IndexedRow[];
  /** Whether a list of the index names the row; asked of row after row, so no list is looked through each time. */
  names(list: readonly number[], row: number): boolean;
}

const rangesOf = ({ ports, printed }: IndexedRow): readonly Range[] => [...ports, ...printed];

export function createLookup(index: SearchIndex): Lookup {
  const single = new Map<number, number[]>();
  const wide: { range: Range; row: number }[] = [];
  index.rows.forEach((entry, row) => {
    for (const range of rangesOf(entry)) {
      if (range[0] !== range[1]) wide.push({ range, row });
      else if (!single.get(range[0])?.push(row)) single.set(range[0], [row]);
    }
  });
  const places = new Map(index.rows.map(({ id }, at) => [id, at]));
  const sets = new WeakMap<readonly number[], ReadonlySet<number>>();
  const known = [...single].sort(([a], [b]) => a - b);
  const within = (from: number, to: number): number[] =>
    from === to
      ? (single.get(from) ?? [])
      : known.filter(([port]) => from <= port && port <= to).flatMap(([, rows]) => rows);
  return {
    index,
    providerRows: new Set(
      index.entries.filter(({ kind }) => kind === 'provider').flatMap(({ rows, related }) => [...rows, ...related]),
    ),
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
    rowsOf: (hits) =>
      hits
        .flatMap(({ rowId }) => places.get(rowId) ?? [])
        .sort((a, b) => a - b)
        .flatMap((at) => index.rows[at] ?? []),
    names: (list, row) => {
      const set = sets.get(list) ?? new Set(list);
      sets.set(list, set);
      return set.has(row);
    },
  };
}
