import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { listFiles, routeOf } from '../export-files';

/**
 * The copy never takes more than this of a reader's disk; what comes later in the list is read online. Everything takes
 * 35 MB, of which 4 go over the wire.
 */
const mostBytes = 64 * 1024 * 1024;

/** Shared previews and configuration are nothing that a reader without a network opens. */
const isRead = (file: string) =>
  !/^(og\/|sw\.js|_headers|_redirects|_nginx-redirects|offline\.json|opensearch\.xml|robots\.txt|sitemap\.xml)/.test(
    file,
  );

/** What a page needs to work comes first, then the pages from the shortest address on. */
const importance = (file: string) => {
  if (/^(_next\/static|assets)\//.test(file)) return 0;
  return 1 + file.split('/').length;
};

interface OfflineList {
  version: string;
  paths: string[];
}

function listForOffline(dir: string, basePath: string): OfflineList {
  const files = listFiles(dir).filter((file) => isRead(file) && !/\.(br|gz|zip)$/.test(file));
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(dir, file)));
  const sizes = files.map((file) => ({ file, size: statSync(join(dir, file)).size }));
  const paths = withinLimit(
    sizes.sort((a, b) => importance(a.file) - importance(b.file)),
    mostBytes,
  );
  return { version: hash.digest('hex').slice(0, 16), paths: paths.map((file) => basePath + routeOf(file)) };
}

function withinLimit(files: readonly { file: string; size: number }[], limit: number): string[] {
  let left = limit;
  return files.flatMap(({ file, size }) => {
    left -= size;
    return left >= 0 ? [file] : [];
  });
}

/** Writes `sw.js` and the list that it copies once the reader has stayed a while. */
export async function writeOffline(dir: string, basePath: string): Promise<void> {
  const list = listForOffline(dir, basePath);
  const define = { __VERSION__: JSON.stringify(list.version), __BASE_PATH__: JSON.stringify(basePath) };
  const { output } = await build({
    input: 'scripts/post-build/offline/worker.mjs',
    write: false,
    transform: { define },
    output: { format: 'iife', minify: true },
  });
  writeFileSync(join(dir, 'sw.js'), output[0].code);
  writeFileSync(join(dir, 'offline.json'), JSON.stringify(list));
}
