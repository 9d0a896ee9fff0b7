import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { toZip } from '@/lib/firewall/workbook/zip';
import { listFiles, readPages, writePage } from '../post-build/export-files';
import { toBundledPage } from './bundled-page';
import { writeClassicScripts, writeDataScript } from './classic-scripts';

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

const entries = listFiles(dir).map((file) => {
  const body = readFileSync(join(dir, file));
  return { name: `portolan/${file}`, body, deflated: deflateRawSync(body, { level: 9 }) };
});
writeFileSync(archive, toZip(entries));
console.log(`${archive}: ${entries.length} files, open portolan/index.html`);
