import type { RowId } from '@/lib/flows';
import type { Conditional } from '@/lib/profile';
import { readOpening } from '../profile/read-opening';

/** A row of the page with what filters, sorting and the profile read. */
export interface ListedRow {
  id: RowId;
  element: HTMLTableRowElement;
  /** By the name of the filter. */
  values: Readonly<Record<string, readonly string[]>>;
  /** What decides whether it applies to the reader's cluster. */
  opening: Conditional;
}

/** What filters read as it stands in the row. */
export const facets = ['protocol', 'source', 'destination', 'direction'] as const;

const list = (text: string | undefined): string[] => text?.split(' ') ?? [];

export function readListedRow(element: HTMLTableRowElement): ListedRow {
  const { rowId = '', need = '' } = element.dataset;
  const values = Object.fromEntries(facets.map((name) => [name, list(element.dataset[name])]));
  return {
    id: rowId,
    element,
    values: { ...values, need: [/^\w+/.exec(need)?.[0] ?? ''] },
    opening: readOpening(element.dataset),
  };
}
