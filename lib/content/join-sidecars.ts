import type { Row, RowId } from '@/lib/flows';
import { type ContentFiles, openJson } from './content-files';
import { didYouMean } from './did-you-mean';
import { type RowFacts, sidecarReader } from './facts/sidecar';
import type { OpenPage } from './open-pages';
import type { KnownNames } from './read-facts';
import { toRow } from './rows/to-row';
import { report } from './source-file';

const ending = '.rows.json';

function reportStrangers(files: ContentFiles, pages: readonly OpenPage[], slugs: readonly string[]): void {
  for (const path of files.paths.filter((one) => one.endsWith(ending))) {
    const slug = path.slice('content/'.length, -ending.length);
    const file = slugs.includes(slug) ? undefined : files.find(path);
    if (file)
      report(
        file,
        { line: 1, column: 1 },
        `there is no page content/${slug}.mdx; ${didYouMean(
          slug,
          pages.map((page) => page.slug),
          'remove the file',
        )}`,
      );
  }
}

/** Each row finds its entry, and each entry its row. */
export function joinSidecars(
  files: ContentFiles,
  pages: readonly OpenPage[],
  known: KnownNames,
  slugs: readonly string[],
): ReadonlyMap<RowId, Row> {
  reportStrangers(files, pages, slugs);
  const rows = new Map<RowId, Row>();
  for (const page of pages) {
    const path = `content/${page.slug}${ending}`;
    const sidecar = files.find(path);
    const own = page.read.flatMap((table) => table.rows);
    const isSure = page.file.messages.length === 0;
    const entries = sidecar && openJson(sidecar).read(sidecarReader(known));
    if (sidecar && !entries) continue;
    const byKey = new Map<string, RowFacts | undefined>(entries?.map(({ key, value }) => [key, value]));
    for (const { key, offset } of entries ?? []) {
      if (!sidecar || !isSure || page.ids.has(key)) continue;
      report(
        sidecar,
        offset,
        `"${key}" is no row of content/${page.slug}.mdx; ${didYouMean(
          key,
          [...page.ids].filter((id) => !byKey.has(id)),
          'remove the entry',
        )}`,
      );
    }
    for (const row of own) {
      const facts = byKey.get(row.id);
      if (!byKey.has(row.id))
        report(page.file, row.point, `"${row.id}" has no entry in ${path}; add its phases, path and evidence`);
      if (!facts) continue;
      rows.set(row.id, toRow(row, facts, { slug: page.slug, file: page.file.path }));
    }
  }
  return rows;
}
