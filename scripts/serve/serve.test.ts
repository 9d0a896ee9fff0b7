import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { securityHeaders } from '../security-headers.mjs';
import { listen } from './listen.mjs';

const dir = mkdtempSync(join(tmpdir(), 'served-'));
const page = '<!doctype html><title>Bare metal</title>';
let server: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  mkdirSync(join(dir, 'docs'));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), page);
  writeFileSync(join(dir, 'index.html.br'), brotliCompressSync(page));
  writeFileSync(join(dir, 'docs/index.html'), page);
  writeFileSync(join(dir, '404.html'), 'no such page');
  writeFileSync(join(dir, 'assets/a-1.js'), 'export {};');
  writeFileSync(join(dir, 'assets/vanishing.js'), 'export {};');
  server = await listen({ dir, host: '127.0.0.1', port: 0 });
});

afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

interface Reply {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject).end();
  });
}

test('a page comes with every security header and is asked for anew', async () => {
  const { status, headers, body } = await ask('/');
  expect(status).toBe(200);
  expect(body.toString()).toBe(page);
  expect(headers['cache-control']).toBe('no-cache');
  for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
});

test('the best encoding that the reader accepts is sent as it lies on disk', async () => {
  const { headers, body } = await ask('/', { 'accept-encoding': 'gzip, br' });
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(body).toString()).toBe(page);
});

test('an encoding that the reader refuses is not sent', async () => {
  const { headers } = await ask('/', { 'accept-encoding': 'br;q=0' });
  expect(headers['content-encoding']).toBeUndefined();
});

test('what has not changed is not sent again', async () => {
  const first = await ask('/');
  const again = await ask('/', { 'if-none-match': String(first.headers.etag) });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test('files named after their content are kept forever', async () => {
  expect((await ask('/assets/a-1.js')).headers['cache-control']).toContain('immutable');
});

test.each([
  { path: '/docs', status: 308, location: '/docs/' },
  { path: '/docs?q=443', status: 308, location: '/docs/?q=443' },
  { path: '/docs/index.html', status: 301, location: '/docs/' },
])('$path leads to $location', async ({ path, status, location }) => {
  const reply = await ask(path);
  expect(reply.status).toBe(status);
  expect(reply.headers.location).toBe(location);
});

test.each([
  '/nothing/',
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2f..%2fetc%2fpasswd',
  '/_headers',
  '/index.html.br',
])('%s is not there, and a page says so', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).toBe('no such page');
});

test('what a build writes anew is served as it is now', async () => {
  const path = join(dir, 'assets/vanishing.js');
  const { etag } = (await ask('/assets/vanishing.js')).headers;
  rmSync(path);
  for (const method of ['GET', 'HEAD']) {
    const { status, headers } = await ask('/assets/vanishing.js', {}, method);
    expect(status).toBe(404);
    expect(headers['cache-control'] ?? '').not.toContain('immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  writeFileSync(path, 'export default 1;');
  const { status, body } = await ask('/assets/vanishing.js', { 'if-none-match': String(etag) });
  expect([status, body.toString()]).toEqual([200, 'export default 1;']);
});

test('a folder is no file, and what no file can be called is not there', async () => {
  for (const path of ['/assets', '/assets/', '/%00', `/${'a'.repeat(5000)}`])
    expect((await ask(path)).status).toBe(404);
});

test('a redirect never leads to another host', async () => {
  expect((await ask('//evil.example/docs')).headers.location ?? '').not.toMatch(/^\/\//);
});

test.each([
  { path: '/%', method: 'GET', status: 400 },
  { path: '/', method: 'POST', status: 405 },
  { path: '/', method: 'HEAD', status: 200 },
])('$method $path answers $status', async ({ path, method, status }) => {
  const reply = await ask(path, {}, method);
  expect(reply.status).toBe(status);
  expect(reply.body).toHaveLength(0);
});
