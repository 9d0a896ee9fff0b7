import type { RowId } from '@/lib/flows';
import { siteUrl } from '../site-data';
import { type ListedRow, readListedRow } from './listed-row';

/**
 * All rows that the list may show: those that the server drew here, and once asked for, those of its further pages and
 * those of earlier releases.
 */
export function createRowList(body: HTMLTableSectionElement) {
  const rows = new Map<RowId, ListedRow>();
  const add = (lines: Iterable<HTMLTableRowElement>): void => {
    for (const line of lines) {
      const row = readListedRow(line);
      if (!rows.has(row.id)) rows.set(row.id, row);
    }
  };
  let isRead = false;
  /** The rows of this page are read when they are first asked for. */
  const known = (): typeof rows => {
    if (!isRead) add(body.rows);
    isRead = true;
    return rows;
  };
  const fetchRows = async (...addresses: string[]): Promise<void> => {
    const fetching = await import('./from-other-pages');
    const pages = await Promise.all(addresses.map(fetching.fetchRows));
    known();
    add(pages.flat());
    fetching.leavePages();
  };
  let further = body.dataset.further?.split(' ') ?? [];
  let isWhole = false;
  const addFurther = async (): Promise<void> => {
    await fetchRows(...further.map(siteUrl));
    further = [];
  };
  return {
    all: (): readonly ListedRow[] => [...known().values()],
    byId: (id: RowId): ListedRow | undefined => known().get(id),
    isWhole: (): boolean => isWhole,
    hasFurther: (): boolean => further.length > 0,
    addFurther,
    /** Rows that ended before the newest release stand on a page of their own, drawn alike; they are the last ones missing. */
    addEarlier: async (): Promise<void> => {
      if (isWhole) return;
      await addFurther();
      await fetchRows(siteUrl('/earlier/'));
      isWhole = true;
    },
  };
}
