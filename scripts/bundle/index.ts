import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, readPages, writePage } from '../post-build/export-files';
import { toBundledPage } from './bundled-page';
import { writeClassicScripts, writeDataScript } from './classic-scripts';
import { zip } from './zip';

/**
 * The air-gapped bundle: the export once more, for a disk or any folder of any server, as one archive.
 * `dist/portolan/` is what the archive holds.
 */
const dir = 'dist/portolan';
const archive = 'dist/portolan.zip';
const basePath = process.env.BASE_PATH ?? '';
const servedOnly =
  /\.(br|gz)$|^og\/|^_headers$|^_redirects$|^_nginx-redirects|^sw\.js$|^offline\.json$|^robots\.txt$|^sitemap\.xml$|^opensearch\.xml$|\.webmanifest$|^(_next|assets)\/.*\.js$/;

/** Data, and the pages that the explorer reads rows and their details from. */
const isAskedFor = /\.json$|^(earlier|rows\/\d+|docs\/[^/]+)\/index\.html$/;

rmSync('dist', { recursive: true, force: true });
mkdirSync(join(dir, 'assets'), { recursive: true });
for (const file of listFiles('out').filter((name) => !servedOnly.test(name)))
  cpSync(join('out', file), join(dir, file));
const scripts = await writeClassicScripts(dir);
for (const page of readPages(dir)) {
  toBundledPage(page, scripts, basePath);
  writePage(dir, page);
}
for (const file of listFiles(dir).filter((name) => isAskedFor.test(name))) writeDataScript(dir, file);

const entries = listFiles(dir).map((file) => ({ name: `portolan/${file}`, body: readFileSync(join(dir, file)) }));
writeFileSync(archive, zip(entries));
console.log(`${archive}: ${entries.length} files, open portolan/index.html`);
