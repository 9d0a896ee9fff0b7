import type { VFile } from 'vfile';
import type { RowId } from '@/lib/flows';
import { nearest } from '../did-you-mean';
import type { LockedRow } from '../facts/row-lock';
import { isRowId } from '../facts/sidecar';
import type { Keyed } from '../json/readers';
import { report } from '../source-file';
import type { PlacedRow } from './check-duplicates';

export const lockPath = 'content/rows.lock.json';

export interface Lock {
  file: VFile;
  entries: readonly Keyed<LockedRow | undefined>[];
  /** Those few that had another id before; every page asks for them. */
  renamed: readonly Keyed<LockedRow | undefined>[];
}

interface Pages {
  slugs: readonly string[];
  /** The ids of all rows, of those too that have a mistake. */
  ids: ReadonlySet<RowId>;
  isSure: (slug: string) => boolean;
}

const pageOf = (id: string): string => id.slice(0, id.indexOf('/'));

function describe({ value }: Keyed<LockedRow | undefined>): string {
  const words = [value?.listener, value?.purpose].filter((word) => word !== undefined);
  return words.length > 0 ? ` (${words.join(': ')})` : '';
}

/** An id is public: once given out it stays on its row, or is listed as a former id of the row that took its place. */
export function checkLock(lock: Lock, rows: readonly PlacedRow[], { slugs, ids, isSure }: Pages): void {
  const { file, entries } = lock;
  const locked = new Set(entries.map(({ key }) => key));
  for (const { row, file: page } of rows) {
    if (locked.has(row.id)) continue;
    const lost = nearest(
      row.id,
      [...locked].filter((id) => !ids.has(id)),
    );
    const cure = lost ? `did you mean "${lost}"?` : 'run "npm run content:ids"';
    report(page, row.point, `the id "${row.id}" is not in ${lockPath}; ${cure}`);
  }
  for (const entry of entries) {
    const { key, offset } = entry;
    if (!isRowId(key)) report(file, offset, `"${key}" is no id of a row; write page/slug`);
    else if (!ids.has(key) && (isSure(pageOf(key)) || !slugs.includes(pageOf(key)))) {
      report(
        file,
        offset,
        `the id "${key}"${describe(entry)} is on no page; put it back on its row, or list it under "former" of the row that took its place`,
      );
    }
    checkFormer(entry, lock, ids, slugs);
  }
}

function checkFormer(
  entry: Keyed<LockedRow | undefined>,
  { file, renamed }: Lock,
  ids: ReadonlySet<string>,
  slugs: readonly string[],
): void {
  for (const former of entry.value?.former ?? []) {
    const owner = renamed.find(({ key, value }) => key !== entry.key && value?.former?.includes(former));
    if (!slugs.includes(pageOf(former)))
      report(file, entry.offset, `the former id "${former}" is of no page; write page/slug`);
    else if (ids.has(former))
      report(
        file,
        entry.offset,
        `the former id "${former}" is the id of a row; take it off the list, or give that row another`,
      );
    else if (owner && owner.offset < entry.offset)
      report(file, entry.offset, `the former id "${former}" belongs to "${owner.key}" too; leave it to one of them`);
  }
}
