import type { RowId } from '@/lib/flows';
import { siteUrl } from '../site-data';
import { fetchPage } from './fetch-page';
import { type ListedRow, readListedRow } from './listed-row';

/** All rows that the list may show: those that the server drew, and once asked for, those of earlier releases. */
export function createRowList(body: HTMLTableSectionElement) {
  const rows = new Map<RowId, ListedRow>();
  const add = (lines: Iterable<HTMLTableRowElement>): void => {
    for (const line of lines) {
      const row = readListedRow(line);
      if (!rows.has(row.id)) rows.set(row.id, row);
    }
  };
  let isWhole = false;
  add(body.rows);
  return {
    all: (): readonly ListedRow[] => [...rows.values()],
    byId: (id: RowId): ListedRow | undefined => rows.get(id),
    isWhole: (): boolean => isWhole,
    /** Rows that ended before the newest release stand on a page of their own, drawn alike. */
    addEarlier: async (): Promise<void> => {
      if (isWhole) return;
      const page = await fetchPage(siteUrl('/earlier/'));
      const lines = page.querySelectorAll<HTMLTableRowElement>('tr[data-row-id]');
      add([...lines].map((line) => document.importNode(line, true)));
      isWhole = true;
    },
  };
}
