import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportedPage, listPages, readPages, routeOf } from '../scripts/post-build/export-files';

const dir = 'out';
const allFiles = listPages(dir);
/** Pages that only lead on to another are none to look at. */
const files = allFiles.filter((file) => !holds(file, 'http-equiv="refresh"'));

export const allRoutes = allFiles.map(routeOf);

/**
 * What a browser opens: every page that is the only one of its kind, and of each family of alike pages (endpoints, port
 * numbers, pairs of releases) the first, the heaviest and the last. What can be said of all pages without a browser is
 * said of all in `every-page.spec.ts`.
 */
export const routes = [...groupByFamily(files).values()].flatMap(threeOf).map(routeOf);

/** One page of each kind, the heaviest, for what takes long. */
export const kinds = [...groupByFamily(files).values()].map(heaviest).map(routeOf);

/** Pages that React takes over at the first touch. */
export const hydratedRoutes = files.filter((file) => holds(file, ' data-hydrate')).map(routeOf);

let parsed: ExportedPage[] | undefined;

/** All pages, read when first asked for: there are hundreds. */
export function readExportedPages(): readonly ExportedPage[] {
  parsed ??= readPages(dir);
  return parsed;
}

/** `docs/etcd/index.html` and `docs/overview/index.html` are of one family; `docs/index.html` is alone. */
function groupByFamily(all: readonly string[]): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const file of all) {
    const folders = file.split('/');
    const key = folders.length > 2 ? `${folders[0]} ${folders.length}` : file;
    families.set(key, [...(families.get(key) ?? []), file]);
  }
  return families;
}

function threeOf(family: readonly string[]): string[] {
  return [...new Set([family[0] ?? '', heaviest(family), family.at(-1) ?? ''])].sort();
}

function heaviest(family: readonly string[]): string {
  const size = (file: string) => statSync(join(dir, file)).size;
  return family.reduce((most, file) => (size(file) > size(most) ? file : most));
}

function holds(file: string, text: string): boolean {
  return readFileSync(join(dir, file), 'utf8').includes(text);
}
