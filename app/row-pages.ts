import { getCatalog } from '@/lib/content';
import { holdsIn, type Row } from '@/lib/flows';
import 'server-only';

/** Up to here the explorer's first page holds every row of the newest release. */
const mostOnOnePage = 2000;
const perPage = 500;

/** The rows of the explorer, page by page; there is one page unless there are very many rows. */
export async function getRowPages(): Promise<readonly (readonly Row[])[]> {
  const { rows, release } = await getCatalog();
  return toPages(rows.filter((row) => holdsIn(row.releases, release) !== 'no'));
}

export function toPages<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= mostOnOnePage) return [items];
  const count = Math.ceil(items.length / perPage);
  return Array.from({ length: count }, (_, page) => items.slice(page * perPage, (page + 1) * perPage));
}

/** The first page is the explorer itself. */
export const rowPagePath = (page: number): string => (page === 1 ? '/' : `/rows/${page}/`);
