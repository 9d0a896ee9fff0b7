import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { listFiles } from './export-files';

const compressible = new Set(
  '.css .csv .html .js .json .map .md .nft .rules .svg .txt .webmanifest .xml .yaml .yml'.split(' '),
);
const best = { [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY };

const encodings = [
  { ending: '.br', encode: (body: Buffer) => promisify(brotliCompress)(body, { params: best }) },
  { ending: '.gz', encode: (body: Buffer) => promisify(gzip)(body, { level: zlib.Z_BEST_COMPRESSION }) },
];

/** Writes `x.br` and `x.gz` beside every text; a text seen in an earlier build comes from the cache. */
export async function compress(dir: string, cacheDir: string): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  const files = listFiles(dir).filter((file) => compressible.has(extname(file)));
  await Promise.all(files.map((file) => compressFile(join(dir, file), cacheDir)));
}

async function compressFile(path: string, cacheDir: string): Promise<void> {
  const body = readFileSync(path);
  const key = createHash('sha256').update(body).digest('hex');
  for (const { ending, encode } of encodings) {
    const cached = join(cacheDir, key + ending);
    if (!existsSync(cached)) writeFileSync(cached, await encode(body));
    const encoded = readFileSync(cached);
    if (encoded.length < body.length) writeFileSync(path + ending, encoded);
  }
}
