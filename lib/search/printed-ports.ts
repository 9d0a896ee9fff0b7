import { type Catalog, holdsIn, type PortRange, parsePortRange, type Row, type RowId } from '@/lib/flows';
import type { PrintedRow, Range } from './search-index';

const toRanges = (text: string): Range[] =>
  text.split(',').flatMap((part) => {
    const range = parsePortRange(part);
    return range ? [[range.from, range.to] satisfies Range] : [];
  });

/** A port that the page prints and that neither the row nor another row of today has for that line of the page. */
export function printedPorts(
  { rows, release }: Catalog,
  counterparts: ReadonlyMap<string, PrintedRow>,
): Map<RowId, Range[]> {
  const ofToday = new Map<string, Map<string, PortRange>>();
  for (const row of rows.filter(({ releases }) => holdsIn(releases, release) !== 'no')) {
    for (const id of row.publishedIds) {
      const ports = ofToday.get(id) ?? new Map();
      for (const range of row.ports) ports.set(`${range.from}-${range.to}`, range);
      ofToday.set(id, ports);
    }
  }
  const onlyPrinted = (row: Row): Range[] =>
    row.publishedIds.flatMap((id) => {
      const known = [...row.ports, ...(ofToday.get(id)?.values() ?? [])];
      return toRanges(counterparts.get(id)?.portRange ?? '').filter(
        ([from, to]) => !known.some((range) => range.from <= to && from <= range.to),
      );
    });
  return new Map(rows.map((row) => [row.id, onlyPrinted(row)]));
}
