import { holdsIn, parseReleaseSpan, type Release } from '@/lib/flows';
import type { IndexedEntry, IndexedRow, SearchIndex } from './search-index';

export function holdsInRelease({ releases }: IndexedRow, release: Release): boolean {
  const span = parseReleaseSpan(releases);
  return !span || holdsIn(span, release) !== 'no';
}

/** The index as if only the rows of one release were known, so that neither ranking nor a sentence mixes releases. */
export function ofRelease(index: SearchIndex, release: Release): SearchIndex {
  const places = new Map<number, number>();
  index.rows.forEach((row, at) => {
    if (holdsInRelease(row, release)) places.set(at, places.size);
  });
  const move = (rows: readonly number[]): number[] => rows.flatMap((row) => places.get(row) ?? []);
  const elsewhere = ({ rows }: IndexedEntry): Pick<IndexedEntry, 'elsewhere'> => {
    const gone = rows.flatMap((at) => (places.has(at) ? [] : (index.rows[at]?.ports ?? [])));
    return rows.length > 0 && !rows.some((at) => places.has(at)) ? { elsewhere: gone } : {};
  };
  return {
    ...index,
    release,
    rows: index.rows.filter((_, at) => places.has(at)),
    entries: index.entries.map((entry) => ({
      ...entry,
      ...elsewhere(entry),
      rows: move(entry.rows),
      related: move(entry.related),
      from: move(entry.from),
      into: move(entry.into),
    })),
  };
}
