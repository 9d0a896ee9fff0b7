import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Most wanted first. */
const encodings = { br: '.br', gzip: '.gz' };

/** Read by the hosts that the export may be given to, and by nobody else. */
const forHosts = /^\/(_headers|_redirects|_nginx-redirects\.map)$/;

/**
 * The file of an address in an absolute folder, and the encodings that lie beside it; undefined where there is none. The
 * disk is asked each time, for a build may have written the folder anew; no address leaves the folder.
 */
export async function findFile(dir, pathname) {
  const path = join(dir, pathname);
  if (!path.startsWith(dir + sep) || forHosts.test(pathname)) return undefined;
  const plain = path.slice(0, -extname(path).length);
  if (Object.values(encodings).includes(extname(path)) && (await statFile(plain))) return undefined;
  const file = await statFile(path);
  if (!file) return undefined;
  const names = Object.keys(encodings);
  const beside = await Promise.all(names.map((name) => statFile(path + encodings[name])));
  return {
    path,
    type: types[extname(path)] ?? 'application/octet-stream',
    tag: `${Math.round(file.mtimeMs).toString(36)}-${file.size.toString(36)}`,
    encoded: Object.fromEntries(names.filter((_, at) => beside[at]).map((name) => [name, path + encodings[name]])),
  };
}

async function statFile(path) {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found : undefined;
}
