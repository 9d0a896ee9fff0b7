import type { VFile } from 'vfile';
import { type EndpointId, isProviderId, providerIds, type RowId } from '@/lib/flows';
import type { ContentFiles } from './content-files';
import { didYouMean, oneOf } from './did-you-mean';
import { type CompiledPage, compilePage } from './mdx/compile-page';
import type { KnownNames } from './read-facts';
import type { Phrasebook } from './rows/phrasebook';
import type { KnownOptions } from './rows/read-need';
import { readRow } from './rows/read-row';
import type { DraftTable, TableRow } from './rows/table-row';
import { type Point, report } from './source-file';

/** A page whose tables were read; their rows still lack what stands in the sidecar. */
export interface OpenPage extends CompiledPage {
  slug: string;
  file: VFile;
  read: readonly ReadTable[];
  /** The ids of its rows; where a line could not be read, as far as they can be made out. */
  ids: ReadonlySet<RowId>;
}

export interface ReadTable {
  listener: EndpointId;
  /** `to-smee`; a second table of the same listener gets a number. */
  anchor: string;
  point: Point;
  rows: readonly TableRow[];
}

export interface PageContext {
  known: KnownNames;
  phrasebook: Phrasebook;
  options: KnownOptions;
}

const pathOf = (slug: string): string => `content/${slug}.mdx`;

/** The list of pages gives their order, so a page that is not on it would be found by nobody. */
function reportStrangers(files: ContentFiles, slugs: readonly string[]): void {
  for (const path of files.paths.filter((one) => one.endsWith('.mdx'))) {
    const slug = path.slice('content/'.length, -'.mdx'.length);
    const file = slugs.includes(slug) ? undefined : files.find(path);
    if (!file) continue;
    report(
      file,
      { line: 1, column: 1 },
      `"${slug}" is not in the list of pages; ${didYouMean(slug, slugs, 'add it to lib/content/page-slugs.ts')}`,
    );
  }
}

function checkListener(file: VFile, { listener, point }: DraftTable, endpoints: readonly string[]): void {
  if (listener === '')
    report(file, point, '<PortTable> lacks "listener"; name the endpoint that accepts these connections');
  else if (endpoints.length > 0 && !endpoints.includes(listener)) {
    report(
      file,
      point,
      `"${listener}" is no endpoint; ${didYouMean(listener, endpoints, 'add it to content/endpoints.json')}`,
    );
  }
}

function checkLists(file: VFile, lists: CompiledPage['lists']): void {
  for (const [index, { name, of, point }] of lists.entries()) {
    if (of !== undefined && !isProviderId(of)) {
      report(file, point, `"${of}" is no provider; ${didYouMean(of, providerIds, `write ${oneOf(providerIds)}`)}`);
    }
    if (lists.slice(0, index).some((other) => other.name === name)) {
      report(file, point, `<${name}> stands twice on the page; keep one, without "of" it lists them all`);
    }
  }
}

function anchorOf(listener: EndpointId, before: readonly DraftTable[]): string {
  const number = before.filter((table) => table.listener === listener).length + 1;
  return number === 1 ? `to-${listener}` : `to-${listener}-${number}`;
}

function idsOf(slug: string, file: VFile, read: readonly ReadTable[]): ReadonlySet<RowId> {
  const ids = read.flatMap(({ rows }) => rows.map(({ id }) => id));
  const written = file.messages.length === 0 ? [] : String(file.value).matchAll(/\{#([a-z0-9-]+)\}/g);
  return new Set([...ids, ...[...written].map(([, own]) => `${slug}/${own}`)]);
}

async function openPage(slug: string, file: VFile, { known, options, phrasebook }: PageContext): Promise<OpenPage> {
  const page = await compilePage(file);
  const endpointIds = known.endpoints.map(({ id }) => id);
  for (const table of page.tables) checkListener(file, table, endpointIds);
  checkLists(file, page.lists);
  const context = {
    file,
    page: slug,
    providers: page.matter?.providers ?? providerIds,
    releases: [...known.releases, ...known.patches],
    phrasebook,
    options,
  };
  const read = page.tables.map(({ listener, rows, point }, index) => ({
    listener,
    anchor: anchorOf(listener, page.tables.slice(0, index)),
    point,
    rows: rows.map((row) => readRow(row, listener, context)).filter((row) => row !== undefined),
  }));
  return { ...page, slug, file, read, ids: idsOf(slug, file, read) };
}

export async function openPages(
  files: ContentFiles,
  slugs: readonly string[],
  context: PageContext,
): Promise<OpenPage[]> {
  reportStrangers(files, slugs);
  const cure = 'write it, or take it off the list in lib/content/page-slugs.ts';
  const found = slugs.map((slug) => ({ slug, file: files.need(pathOf(slug), cure) }));
  return Promise.all(found.flatMap(({ slug, file }) => (file ? [openPage(slug, file, context)] : [])));
}
