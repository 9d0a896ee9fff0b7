import { holdsIn, parseReleaseSpan, type Release, type RowId } from '@/lib/flows';

/** A row of the page with what filters and sorting read. */
export interface ListedRow {
  id: RowId;
  element: HTMLTableRowElement;
  /** By the name of the filter. */
  values: Readonly<Record<string, readonly string[]>>;
  holdsIn(release: Release): boolean;
}

const facets = ['provider', 'protocol', 'source', 'destination', 'direction'] as const;

export function readListedRow(element: HTMLTableRowElement): ListedRow {
  const { rowId = '', need = '', releases = '' } = element.dataset;
  const span = parseReleaseSpan(releases);
  const values = Object.fromEntries(facets.map((name) => [name, (element.dataset[name] ?? '').split(' ')]));
  return {
    id: rowId,
    element,
    values: { ...values, need: [/^\w+/.exec(need)?.[0] ?? ''] },
    holdsIn: (release) => !span || holdsIn(span, release) !== 'no',
  };
}
