import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetHref } from '@/app/assets';
import { siteRoot } from '@/app/site-root';
import { getPublished } from '@/lib/content';
import { hurryOwnScripts } from './before-styles';
import { renderBillOfMaterials } from './bill-of-materials';
import { addBreadcrumbs } from './breadcrumbs';
import { overBudget } from './budgets';
import { compress } from './compress';
import { addPolicy, refusedByPolicy } from './content-security-policy';
import { addDataset } from './dataset';
import { type ExportedPage, listFiles, listPages, readPage, removeCopiesOfNotFound, writePage } from './export-files';
import { renderHeadersFile } from './headers-file';
import { type Document, named, removeComments, textOf } from './html';
import { inlineStyles } from './inline-styles';
import { lowerScripts } from './lower-scripts';
import { markPart } from './mark-part';
import { nameWorker } from './name-worker';
import { hydrates, tameNextRuntime } from './next-runtime';
import { writeOffline } from './offline';
import { addOpenSearch, writeOpenSearch } from './open-search';
import { writeOtherOrders } from './other-order';
import { type AssetImports, preloadImports } from './preload-imports';
import { addPreviewPicture, deservesPicture } from './preview-picture';
import { renderNginxMap, renderRedirects, targetOf } from './redirects';
import { fetchSearchAhead } from './search-ahead';
import { addAddress, isPlace, writeSitemap } from './site-address';
import { type Needs, needsOf, weigh } from './weigh';

const dir = 'out';
const basePath = process.env.BASE_PATH ?? '';
const assetImports: AssetImports = JSON.parse(readFileSync('.generated/asset-imports.json', 'utf8'));

/** What later steps ask of a page; its document is let go, for there may be thousands. */
interface FinishedPage {
  route: string;
  file: string;
  hydrates: boolean;
  /** It only leads to another page. */
  leadsTo: string | undefined;
  needs: Needs;
}

removeCopiesOfNotFound(dir);
writeOtherOrders(
  dir,
  getPublished().releases.map(({ release }) => release),
);
const titles = new Map<string, string>();
const refused: string[] = [];
const pages: FinishedPage[] = [];
for (const file of listPages(dir)) pages.push(await finish(readPage(dir, file)));
refuse('would be refused by the content security policy', refused);
removeUnaskedFiles();
if (siteRoot) {
  writeSitemap(
    dir,
    pages.filter((page) => !page.leadsTo).map((page) => page.route),
    siteRoot,
  );
  writeOpenSearch(dir, siteRoot);
}
const redirects = pages.flatMap(({ route, leadsTo }) => (leadsTo ? [{ from: basePath + route, to: leadsTo }] : []));
writeFileSync(join(dir, '_redirects'), renderRedirects(redirects));
writeFileSync(join(dir, '_nginx-redirects.map'), renderNginxMap(redirects));
writeFileSync(join(dir, '_headers'), renderHeadersFile(basePath));
writeFileSync(join(dir, 'sbom.cdx.json'), renderBillOfMaterials());
await writeOffline(dir, basePath);
await compress(dir, '.next/cache/compressed');
const weights = pages.map((page) => weigh(dir, page, basePath));
mkdirSync('.generated', { recursive: true });
writeFileSync('.generated/weights.json', `${JSON.stringify(weights, null, 2)}\n`);
const hasAddresses = Boolean(basePath || siteRoot || process.env.SOURCE_URL);
if (!process.env.IGNORE_BUDGETS)
  refuse('over budget (scripts/post-build/budgets.ts)', overBudget(weights, { hasAddresses }));

async function finish(page: ExportedPage): Promise<FinishedPage> {
  const { document, route, file } = page;
  refused.push(...refusedByPolicy(document).map((what) => `${route}: ${what}`));
  const leadsTo = targetOf(document);
  // What we wrote without a script is as it should be.
  if (!leadsTo || hasScripts(document)) await finishScripted(page);
  addPolicy(document);
  writePage(dir, page);
  return { route, file, hydrates: hydrates(document), leadsTo, needs: needsOf(document) };
}

async function finishScripted(page: ExportedPage): Promise<void> {
  const { document, route } = page;
  tameNextRuntime(document, { basePath });
  markPart(page, basePath);
  if (!hydrates(document)) {
    removeComments(document);
    inlineStyles(document, dir, basePath);
    hurryOwnScripts(document);
    fetchSearchAhead(document, Object.keys(assetImports), basePath);
  }
  if (siteRoot && isPlace(route) && !targetOf(document)) await addWhatNeedsAnAddress(page, siteRoot);
  nameWorker(document, { script: assetHref('site'), worker: `${basePath}/sw.js` });
  preloadImports(document, assetImports, basePath);
  lowerScripts(document);
}

function hasScripts(document: Document): boolean {
  return named(document, 'script').next().value !== undefined;
}

/** Pages come from the top down, so the titles above a page are known when it comes. */
async function addWhatNeedsAnAddress(page: ExportedPage, address: string): Promise<void> {
  const [title] = named(page.document, 'title');
  titles.set(page.route, title ? textOf(title) : page.route);
  addAddress(page, address);
  addOpenSearch(page, basePath);
  addBreadcrumbs(page, titles, address);
  if (page.route === '/') addDataset(page.document, address);
  if (deservesPicture(page)) await addPreviewPicture(dir, page, address);
}

/**
 * Links are plain, so nobody asks for the payloads of soft navigation; without a hydrated page, nor for the runtime. What
 * stands inside every page that needs it is no file either, and threads (`.mjs`) are the build's own.
 */
function removeUnaskedFiles(): void {
  const needsRuntime = pages.some((page) => page.hydrates);
  const styles = new Set(pages.flatMap(({ needs }) => needs.styles));
  const unasked = listFiles(dir).filter(
    (file) =>
      /(^|\/)(__next\.[^/]*|index)\.txt$/.test(file) ||
      /^_next\/static\/media\/.*\.mjs$/.test(file) ||
      (/^_next\/static\/.*\.css$/.test(file) && !styles.has(`${basePath}/${file}`)) ||
      (!needsRuntime && file.startsWith('_next/static/') && file.endsWith('.js')),
  );
  for (const file of unasked) rmSync(join(dir, file));
}

function refuse(complaint: string, findings: readonly string[]): void {
  if (findings.length === 0) return;
  for (const finding of findings) console.error(finding);
  throw new Error(`${findings.length} ${complaint}`);
}
