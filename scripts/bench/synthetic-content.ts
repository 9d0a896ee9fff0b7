/** A page of content as its files hold it. */
export interface PageSource {
  slug: string;
  mdx: string;
  sidecar: Readonly<Record<string, Sidecar>>;
}

type Sidecar = Readonly<Record<string, unknown>>;
type RowsLock = Readonly<Record<string, unknown>>;

/**
 * Content of the same shape as ours, `factor` times as much: every page comes again under other slugs, with its rows
 * and their sidecars under other ids, and purposes of their own, for no two rows may say the same. Copies answer to no published row and no erratum, which belong to one row each.
 */
export function multiply(
  pages: readonly PageSource[],
  lock: RowsLock,
  factor: number,
): { pages: PageSource[]; lock: RowsLock } {
  const copies = Array.from({ length: factor - 1 }, (_, index) => index + 2);
  const copied = pages.flatMap((page) => copies.map((number) => copyOf(page, number)));
  const entries = Object.entries(lock).flatMap(([id, entry]) => [
    [id, entry],
    ...copies.map((number) => [renamed(id, number), renamedEntry(entry, number)]),
  ]);
  return { pages: [...pages, ...copied], lock: Object.fromEntries(entries) };
}

function copyOf({ slug, mdx, sidecar }: PageSource, number: number): PageSource {
  const rows = Object.entries(sidecar).map(([id, row]) => [renamed(id, number), withoutUniqueIds(row)]);
  const titled = mdx
    .replaceAll(' \\{#', ` (${number}) \\{#`)
    .replace(/^title: *["']?(.*?)["']?$/m, `title: "$1 ${number}"`);
  return { slug: `${slug}-${number}`, mdx: titled, sidecar: Object.fromEntries(rows) };
}

/** `bare-metal/tcp-443` → `bare-metal-7/tcp-443`. */
const renamed = (id: string, number: number) => id.replace('/', `-${number}/`);

function withoutUniqueIds({ publishedIds: _published, errataIds: _errata, ...row }: Sidecar): Sidecar {
  return row;
}

const isId = (value: unknown) => typeof value === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value);

/** Former ids begin with the page's slug too; a purpose may hold a slash and stays. */
function renamedEntry(entry: unknown, number: number): unknown {
  return JSON.parse(JSON.stringify(entry), (_, value) => (isId(value) ? renamed(value, number) : value));
}
