import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { listFiles } from './export-files';

const compressible = new Set('.css .csv .dot .drawio .html .js .json .mmd .svg .txt .webmanifest .xml'.split(' '));
/** Brotli's best would take three times as long for 2.6 % less; a step below costs 7 % more and takes nearly as long. */
const brotli = { params: { [zlib.BROTLI_PARAM_QUALITY]: 10 } };

/** Little memory makes short blocks, which follow what stands in a page: 1 % less for the longest tables, 0.3 % in all. */
const gzipped = { level: zlib.Z_BEST_COMPRESSION, memLevel: 6 };
const settings = JSON.stringify({ brotli, gzipped });

const encodings = [
  { ending: '.br', encode: (body: Buffer) => promisify(brotliCompress)(body, brotli) },
  { ending: '.gz', encode: (body: Buffer) => promisify(gzip)(body, gzipped) },
];

/** Writes `x.br` and `x.gz` beside every text; a text seen in an earlier build comes from the cache. */
export async function compress(dir: string, cacheDir: string): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  const paths = listFiles(dir)
    .filter((file) => compressible.has(extname(file)))
    .map((file) => join(dir, file));
  await Promise.all([0, 1, 2, 3].map(() => compressInTurn(paths, cacheDir)));
}

/** Several take from the same list, so that only a few files are in memory at a time. */
async function compressInTurn(paths: string[], cacheDir: string): Promise<void> {
  for (let next = paths.shift(); next; next = paths.shift()) await compressFile(next, cacheDir);
}

async function compressFile(path: string, cacheDir: string): Promise<void> {
  const body = readFileSync(path);
  const key = createHash('sha256').update(settings).update(body).digest('hex');
  for (const { ending, encode } of encodings) {
    const cached = join(cacheDir, key + ending);
    if (!existsSync(cached)) writeFileSync(cached, await encode(body));
    const encoded = readFileSync(cached);
    if (encoded.length < body.length) writeFileSync(path + ending, encoded);
  }
}
