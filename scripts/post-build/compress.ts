import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { hashedPaths } from '../security-headers.mjs';
import { listFiles } from './export-files';

const compressible = new Set(
  '.css .csv .html .js .json .map .md .nft .rules .svg .txt .webmanifest .xml .yaml .yml'.split(' '),
);
/**
 * The best brotli takes a second and a half for a megabyte. The first files get it, those above others first; beyond,
 * a step below costs a few percent of size and saves minutes when there are thousands of pages.
 */
const bestUpTo = 8 * 1024 * 1024;
const { BROTLI_PARAM_QUALITY: quality } = zlib;

const encodings = [
  {
    ending: '.br',
    encode: (body: Buffer, best: boolean) => promisify(brotliCompress)(body, { params: { [quality]: best ? 11 : 9 } }),
  },
  { ending: '.gz', encode: (body: Buffer) => promisify(gzip)(body, { level: zlib.Z_BEST_COMPRESSION }) },
];

/** Writes `x.br` and `x.gz` beside every text; a text seen in an earlier build comes from the cache. */
export async function compress(dir: string, cacheDir: string): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  const depth = (file: string) => file.split('/').length;
  const files = listFiles(dir).filter((file) => compressible.has(extname(file)));
  let seen = 0;
  const work = files
    .sort((a, b) => depth(a) - depth(b))
    .map((file) => {
      const path = join(dir, file);
      seen += statSync(path).size;
      return { path, best: seen <= bestUpTo || hashedPaths.some((start) => `/${file}`.startsWith(start)) };
    });
  await Promise.all([0, 1, 2, 3].map(() => compressInTurn(work, cacheDir)));
}

interface Work {
  path: string;
  best: boolean;
}

/** Several take from the same list, so that only a few files are in memory at a time. */
async function compressInTurn(work: Work[], cacheDir: string): Promise<void> {
  for (let next = work.shift(); next; next = work.shift()) await compressFile(next, cacheDir);
}

async function compressFile({ path, best }: Work, cacheDir: string): Promise<void> {
  const body = readFileSync(path);
  const key = createHash('sha256').update(body).update(String(best)).digest('hex');
  for (const { ending, encode } of encodings) {
    const cached = join(cacheDir, key + ending);
    if (!existsSync(cached)) writeFileSync(cached, await encode(body, best));
    const encoded = readFileSync(cached);
    if (encoded.length < body.length) writeFileSync(path + ending, encoded);
  }
}
