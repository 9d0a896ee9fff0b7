import { refuseUnreadable } from '@/lib/content/check-text';
import { openJson, type Sources } from '@/lib/content/content-files';
import { rowLock } from '@/lib/content/facts/row-lock';
import { compilePage } from '@/lib/content/mdx/compile-page';
import { ContentError, listMistakes } from '@/lib/content/report';
import { lockPath } from '@/lib/content/rows/check-lock';
import { suggestSlug } from '@/lib/content/rows/read-row';
import { isSlug, splitSlug } from '@/lib/content/rows/row-slug';
import type { DraftRow } from '@/lib/content/rows/table-row';
import { createSourceFile } from '@/lib/content/source-file';

interface LockEntry {
  listener?: string;
  purpose?: string;
  former?: string[];
}

type Lock = Map<string, LockEntry>;

interface NamedRow {
  id: string;
  listener: string;
  purpose: string;
}

interface NamedPage {
  text: string;
  rows: NamedRow[];
}

/** Writes the slug behind the purpose, in the line where it stands. */
function writeSlug(lines: string[], { cells, point }: DraftRow, slug: string): void {
  const line = lines[point.line - 1] ?? '';
  const end = cells.Purpose.point.column - 1 + cells.Purpose.raw.length;
  lines[point.line - 1] = `${line.slice(0, end)} \\{#${slug}}${line.slice(end)}`;
}

/** The id that a row had before somebody took it off, as long as listener and purpose leave no doubt. */
function findLost(lock: Lock, page: string, { listener, purpose }: Omit<NamedRow, 'id'>, own: ReadonlySet<string>) {
  const slugs = [...lock]
    .filter(([id, entry]) => id.startsWith(`${page}/`) && entry.listener === listener && entry.purpose === purpose)
    .map(([id]) => id.slice(page.length + 1))
    .filter((slug) => !own.has(slug));
  return slugs.length === 1 ? slugs[0] : undefined;
}

/** Rows that cannot be read get no id; the check of the content says what is wrong with them. */
async function nameRows(path: string, text: string, lock: Lock): Promise<NamedPage> {
  const page = path.slice('content/'.length, -'.mdx'.length);
  const { tables } = await compilePage(createSourceFile(path, text));
  const drafts = tables.flatMap(({ listener, rows }) => rows.map((row) => ({ listener, row })));
  const own = new Set(drafts.flatMap(({ row }) => splitSlug(row.cells.Purpose.text).slug ?? []));
  const locked = [...lock].flatMap(([id, { former = [] }]) => [id, ...former]);
  const ofPage = locked.filter((id) => id.startsWith(`${page}/`)).map((id) => id.slice(page.length + 1));
  const taken = new Set([...own, ...ofPage]);
  const lines = text.split('\n');
  const rows: NamedRow[] = [];
  for (const { listener, row } of drafts) {
    const { purpose, slug: given } = splitSlug(row.cells.Purpose.text);
    const fresh = suggestSlug(row, taken);
    const slug = given ?? (fresh && (findLost(lock, page, { listener, purpose }, own) ?? fresh));
    if (slug === undefined || !isSlug(slug) || purpose.includes('{')) continue;
    if (given === undefined) writeSlug(lines, row, slug);
    taken.add(slug);
    own.add(slug);
    rows.push({ id: `${page}/${slug}`, listener, purpose });
  }
  return { text: lines.join('\n'), rows };
}

/** A lock that cannot be read is never written anew: ids that were given out would be forgotten. */
function readLock(text: string): Lock {
  const file = createSourceFile(lockPath, text);
  const entries = openJson(file).read(rowLock);
  if (!entries || file.messages.length > 0) throw new ContentError(listMistakes([file]));
  return new Map(entries.map(({ key, value }) => [key, value ?? {}]));
}

/** One line for each id, so that a review shows which came and which went. */
function renderLock(lock: Lock): string {
  const lines = [...lock]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n}\n` : '{}\n';
}

/** The files that change when every row has its id and every id is in the lock. */
export async function assignIds(sources: Sources): Promise<Sources> {
  refuseUnreadable(sources);
  const lock = readLock(sources[lockPath] ?? '{}');
  const changed: Record<string, string> = {};
  for (const [path, text] of Object.entries(sources).filter(([name]) => name.endsWith('.mdx'))) {
    const named = await nameRows(path, text, lock);
    if (named.text !== text) changed[path] = named.text;
    for (const { id, listener, purpose } of named.rows) lock.set(id, { listener, purpose, ...lock.get(id) });
  }
  const rendered = renderLock(lock);
  return rendered === sources[lockPath] ? changed : { ...changed, [lockPath]: rendered };
}
