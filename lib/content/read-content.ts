import { type Flow, type Row, type RowId, toFlows } from '@/lib/flows';
import type { Lexicon } from '@/lib/search';
import { createBody } from './body';
import { type Address, checkLinks, otherAddresses } from './check-links';
import { refuseUnreadable } from './check-text';
import { type ContentFiles, createContentFiles, openJson, type Sources } from './content-files';
import { didYouMean } from './did-you-mean';
import { rowLock } from './facts/row-lock';
import type { WrittenStory } from './facts/stories';
import { joinSidecars } from './join-sidecars';
import { type OpenPage, openPages } from './open-pages';
import type { Page } from './page';
import { anchorsOf, checkAnchors, formerAnchorsOf, outlineOf } from './page-anchors';
import { pageSlugs } from './page-slugs';
import { type Facts, type KnownNames, readFacts } from './read-facts';
import { readLexicon } from './read-lexicon';
import { readStories } from './read-stories';
import { ContentError, listMistakes } from './report';
import { checkDuplicates } from './rows/check-duplicates';
import { checkLifetime } from './rows/check-lifetime';
import { checkLock, type Lock, lockPath } from './rows/check-lock';
import { checkZones } from './rows/check-zones';
import { createPhrasebook } from './rows/phrasebook';
import { report } from './source-file';

/** All that `content/` says. */
export interface Content extends Facts {
  pages: readonly Page[];
  rows: readonly Row[];
  flows: readonly Flow[];
  lexicon: Lexicon;
  stories: readonly WrittenStory[];
}

function openLock(files: ContentFiles): Lock | undefined {
  const file = files.need(lockPath, 'restore it from the repository; it keeps the ids of rows');
  const entries = openJson(file).read(rowLock);
  return file && entries && { file, entries, renamed: entries.filter(({ value }) => value?.former) };
}

/** Whether the rows of a page are known: what a page with a mistake seems to lack may be there once that is mended. */
const isSure =
  (pages: readonly OpenPage[]) =>
  (slug: string): boolean =>
    pages.some((page) => page.slug === slug && page.file.messages.length === 0);

/** What nobody reads would be lost in silence; it may be a file that is missing, under another name. */
function reportUnread(files: ContentFiles, pages: readonly OpenPage[], slugs: readonly string[]): void {
  const read = new Set(files.all().map(({ path }) => path));
  const sidecars = slugs.map((slug) => `content/${slug}.rows.json`);
  const wanted = [...read, ...pages.filter(({ ids }) => ids.size > 0).map(({ slug }) => `content/${slug}.rows.json`)];
  const missing = wanted.filter((path) => !files.paths.includes(path));
  // The sidecar of a page that is missing is read once the page is there.
  for (const path of files.paths.filter((one) => !read.has(one) && !sidecars.includes(one))) {
    const file = files.find(path);
    const cure = didYouMean(path, missing, 'remove it, or move it out of content/');
    if (file) report(file, { line: 1, column: 1 }, `nothing reads the file; ${cure}`);
  }
}

interface LinkContext {
  slugs: readonly string[];
  known: KnownNames;
  lock: Lock | undefined;
  facts: Facts;
}

function checkAllLinks(pages: readonly OpenPage[], { slugs, known, lock, facts }: LinkContext): void {
  const isKnown = known.endpoints.length > 0 && known.releases.length > 0;
  if (!isKnown) return;
  const read = pages.map((page): Address => [`/docs/${page.slug}/`, page.content && anchorsOf(page, lock, facts)]);
  const missing = slugs.map((slug): Address => [`/docs/${slug}/`, undefined]);
  const others = otherAddresses({ ...known, endpoints: known.endpoints.map(({ id }) => id) });
  const anchors = new Map([...missing, ...others, ...read]);
  for (const page of pages) checkLinks(page.file, `/docs/${page.slug}/`, page.links, anchors);
}

function toPage(open: OpenPage, rows: ReadonlyMap<RowId, Row>, facts: Facts, lock: Lock): Page[] {
  const { slug, file, matter, content } = open;
  if (!matter || !content) return [];
  const tables = open.read.map((table) => ({
    listener: table.listener,
    anchor: table.anchor,
    rows: table.rows.map(({ id }) => rows.get(id)).filter((row) => row !== undefined),
  }));
  const { title, description } = matter;
  return [
    {
      slug,
      title,
      description,
      file: file.path,
      rows: tables.flatMap((table) => table.rows),
      outline: outlineOf(open),
      formerAnchors: formerAnchorsOf(slug, lock),
      Body: createBody(content, tables, facts),
    },
  ];
}

/** Reads everything, and throws all mistakes of all files together. */
export async function readContent(sources: Sources, slugs: readonly string[] = pageSlugs): Promise<Content> {
  refuseUnreadable(sources);
  const files = createContentFiles(sources);
  const { facts, known } = readFacts(files);
  const open = await openPages(files, slugs, {
    known,
    phrasebook: createPhrasebook(known.endpoints),
    options: { ids: known.options, options: facts.options },
  });
  const lock = openLock(files);
  const placed = open.flatMap(({ file, read }) => read.flatMap((table) => table.rows.map((row) => ({ file, row }))));
  checkDuplicates(placed);
  if (lock) checkLock(lock, placed, { slugs, ids: new Set(open.flatMap(({ ids }) => [...ids])), isSure: isSure(open) });
  for (const page of open) checkAnchors(page);
  checkAllLinks(open, { slugs, known, lock, facts });
  const joined = joinSidecars(files, open, known, slugs);
  const endpoints = new Map(facts.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  for (const { file, row } of placed) {
    const whole = joined.get(row.id);
    if (!whole) continue;
    for (const mistake of [...checkZones(whole, endpoints), ...checkLifetime(whole, endpoints)])
      report(file, row.point, mistake);
  }
  const lexicon = readLexicon(files, known, slugs);
  const stories = readStories(files, open);
  reportUnread(files, open, slugs);
  const mistakes = listMistakes(files.all());
  if (mistakes.length > 0 || !lock || !lexicon || !stories) throw new ContentError(mistakes);
  const pages = open.flatMap((page) => toPage(page, joined, facts, lock));
  const rows = pages.flatMap((page) => page.rows);
  return { ...facts, pages, rows, flows: rows.flatMap((row) => toFlows(row, endpoints)), lexicon, stories };
}
