import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import assetImports from '@/.generated/asset-imports.json';
import assets from '@/.generated/assets.json';
import { addLifecycle } from './add-lifecycle';
import { renderBillOfMaterials } from './bill-of-materials';
import { overBudget } from './budgets';
import { compress } from './compress';
import { addPolicy, refusedByPolicy } from './content-security-policy';
import { type ExportedPage, listFiles, readPages, removeCopiesOfNotFound, writePage } from './export-files';
import { renderHeadersFile } from './headers-file';
import { removeComments } from './html';
import { hydrates, tameNextRuntime } from './next-runtime';
import { writeOffline } from './offline';
import { preloadImports } from './preload-imports';
import { addPreviewPicture, deservesPicture } from './preview-picture';
import { addAddresses } from './site-address';
import { weigh } from './weigh';

const dir = 'out';
const basePath = process.env.BASE_PATH ?? '';

removeCopiesOfNotFound(dir);
const pages = readPages(dir);
refuse('would be refused by the content security policy', pages.flatMap(refusedOn));
if (process.env.SITE_URL) await addWhatNeedsAnAddress(process.env.SITE_URL.replace(/\/$/, '') + basePath);
for (const page of pages) finish(page);
removeUnaskedFiles();
writeFileSync(join(dir, '_headers'), renderHeadersFile(basePath));
writeFileSync(join(dir, 'sbom.cdx.json'), renderBillOfMaterials());
await writeOffline(dir, basePath);
await compress(dir, '.next/cache/compressed');
const weights = pages.map((page) => weigh(dir, page, basePath));
mkdirSync('.generated', { recursive: true });
writeFileSync('.generated/weights.json', `${JSON.stringify(weights, null, 2)}\n`);
if (!process.env.IGNORE_BUDGETS) refuse('over budget (scripts/post-build/budgets.ts)', overBudget(weights));

function finish(page: ExportedPage): void {
  tameNextRuntime(page.document, { basePath });
  if (!hydrates(page.document)) removeComments(page.document);
  addLifecycle(page.document, { script: basePath + assets.lifecycle, worker: `${basePath}/sw.js` });
  preloadImports(page.document, assetImports, basePath);
  addPolicy(page.document);
  writePage(dir, page);
}

async function addWhatNeedsAnAddress(site: string): Promise<void> {
  addAddresses(dir, pages, site);
  for (const page of pages.filter(deservesPicture)) await addPreviewPicture(dir, page, site);
}

function refusedOn({ route, document }: ExportedPage): string[] {
  return refusedByPolicy(document).map((what) => `${route}: ${what}`);
}

/** Links are plain, so nobody asks for the payloads of soft navigation; without a hydrated page, nor for the runtime. */
function removeUnaskedFiles(): void {
  const needsRuntime = pages.some((page) => hydrates(page.document));
  const unasked = listFiles(dir).filter(
    (file) =>
      /(^|\/)(__next\.[^/]*|index)\.txt$/.test(file) ||
      (!needsRuntime && file.startsWith('_next/static/') && file.endsWith('.js')),
  );
  for (const file of unasked) rmSync(join(dir, file));
}

function refuse(complaint: string, findings: readonly string[]): void {
  if (findings.length === 0) return;
  for (const finding of findings) console.error(finding);
  throw new Error(`${findings.length} ${complaint}`);
}
