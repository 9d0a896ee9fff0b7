import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/**
 * Address → file, read once: what is not in the map does not exist, so no address can leave the folder.
 * Each file lists the encodings that lie beside it.
 */
export function readFileMap(dir) {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  const known = new Set(files);
  const served = files.filter((file) => !isEncodingOfAnother(file, known) && !forHosts.test(file));
  return new Map(served.map((file) => [`/${file.replaceAll(sep, '/')}`, describe(dir, file, known)]));
}

/** Read by the hosts that the export may be given to, and by nobody else. */
const forHosts = /^(_headers|_redirects|_nginx-redirects\.map)$/;

const isEncodingOfAnother = (file, known) =>
  Object.values(encodings).some((ending) => file.endsWith(ending) && known.has(file.slice(0, -ending.length)));

function describe(dir, file, known) {
  const path = join(dir, file);
  const found = Object.entries(encodings).filter(([, ending]) => known.has(file + ending));
  return {
    path,
    type: types[extname(file)] ?? 'application/octet-stream',
    tag: createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22),
    encoded: Object.fromEntries(found.map(([name, ending]) => [name, path + ending])),
  };
}
