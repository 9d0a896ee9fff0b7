import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { isInstalled } from '../start-server';

const fixture = [
  'index.html',
  'index.html.br',
  '404.html',
  'llms.txt',
  'flows.csv',
  'docs/index.html',
  'docs/index.html.gz',
  'assets/new.js',
  'assets/new.js.br',
  '_next/static/chunks/a.css',
  '_headers',
  '_redirects',
  '_nginx-redirects.map',
];
const inTheBucket = ['docs/gone/index.html', 'gone.txt', 'assets/old.js'];

/** As much of S3 as an upload asks for: it lists what is there, and remembers what comes and goes. */
async function startBucket() {
  const put: [key: string, kept: string | undefined][] = [];
  const types = new Map<string, string | undefined>();
  const deleted: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://s3');
    const key = pathname.replace(/^\/docs-bucket\/?/, '');
    if (request.method === 'PUT') {
      put.push([key, request.headers['cache-control']]);
      types.set(key, request.headers['content-type']);
    }
    if (request.method === 'DELETE') deleted.push(key);
    request.resume().on('end', () => response.end(request.method === 'GET' ? listing : ''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { put, types, deleted, server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const listing = `<?xml version="1.0"?><ListBucketResult>${inTheBucket
  .map(
    (key) =>
      `<Contents><Key>${key}</Key><Size>1</Size><LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents>`,
  )
  .join('')}<IsTruncated>false</IsTruncated></ListBucketResult>`;

const aws = { name: 'aws', command: 'aws' };
if (!isInstalled(aws)) console.log('aws is not installed, so the upload to S3 is not tried here.');

test.runIf(isInstalled(aws))('scripts go up before the pages that ask for them, and old ones stay', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'to-upload-'));
  for (const file of fixture) {
    mkdirSync(dirname(join(dir, 'out', file)), { recursive: true });
    writeFileSync(join(dir, 'out', file), file);
  }
  const { put, types, deleted, server, address } = await startBucket();
  const script = join(import.meta.dirname, 'upload.sh');
  const env = { ...process.env, AWS_REGION: 'us-east-1', AWS_EC2_METADATA_DISABLED: 'true' };
  await promisify(execFile)('sh', [script, 'docs-bucket', '--endpoint-url', address, '--no-sign-request'], {
    cwd: dir,
    env,
  });
  server.close();
  server.closeAllConnections();
  rmSync(dir, { recursive: true });
  const forever = 'public, max-age=31536000, immutable';
  expect(new Map(put)).toEqual(
    new Map([
      ['assets/new.js', forever],
      ['_next/static/chunks/a.css', forever],
      ['index.html', 'no-cache'],
      ['404.html', 'no-cache'],
      ['llms.txt', 'no-cache'],
      ['flows.csv', 'no-cache'],
      ['docs/index.html', 'no-cache'],
    ]),
  );
  expect(new Set(put.slice(0, 2).map(([, kept]) => kept))).toEqual(new Set([forever]));
  expect(types.get('llms.txt')).toBe('text/plain; charset=utf-8');
  expect(types.get('flows.csv')).toBe('text/csv; charset=utf-8');
  expect(deleted).toEqual(['docs/gone/index.html', 'gone.txt']);
});
