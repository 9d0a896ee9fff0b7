import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles, routeOf } from '../scripts/post-build/export-files';
import { securityHeaders } from '../scripts/security-headers.mjs';
import { load } from './load';
import {
  caddy,
  caddyUnderPath,
  isInstalled,
  nginx,
  nginxUnderPath,
  type RunningServer,
  startServer,
} from './start-server';

const out = resolve('out');
const files = listFiles(out);
const script = `/${files.find((file) => /^assets\/.*\.js$/.test(file))}`;
const folder = files.find((file) => /^[^/]+\/index\.html$/.test(file))?.replace('/index.html', '');

/** As the build lists them. */
const moved = readFileSync('out/_redirects', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([from = '', to = '']) => ({ from, to }));
const firstAndLast = moved.filter((_, index, { length }) => index === 0 || index === length - 1);

/** What is answered 200: not what has moved. */
const pages = files
  .filter((file) => file.endsWith('index.html'))
  .map(routeOf)
  .filter((route) => !moved.some(({ from }) => from === route));

interface Reply {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
}

function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((done, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume().on('end', () => done({ status: response.statusCode, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

for (const { kind, seconds } of [
  { kind: nginx, seconds: 20 },
  { kind: caddy, seconds: 5 },
]) {
  if (!isInstalled(kind)) console.log(`${kind.name} is not installed, so its configuration is not tried here.`);

  describe.runIf(isInstalled(kind))(`${kind.name} with our configuration`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startServer(kind, out);
    });
    afterAll(() => server.stop());

    test.each(['/', script, '/no-such-page/'])('%s comes with every security header', async (path) => {
      const { headers } = await ask(server.port, path);
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
    });

    test('pages are asked for anew, files named after their content are kept', async () => {
      expect((await ask(server.port, '/')).headers['cache-control']).toBe('no-cache');
      expect((await ask(server.port, script)).headers['cache-control']).toContain('immutable');
    });

    test.each(['br', 'gzip'])('what was compressed as %s while building is sent', async (encoding) => {
      const { status, headers } = await ask(server.port, '/', { 'accept-encoding': encoding });
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect(String(headers.vary)).toMatch(/accept-encoding/i);
    });

    test('a missing page is answered 404 with the page that says so', async () => {
      const { status, headers } = await ask(server.port, '/no-such-page/');
      expect(status).toBe(404);
      expect(headers['content-type']).toContain('text/html');
    });

    test.each(['/_headers', '/_redirects', '/_nginx-redirects.map', '/index.html.br', '/../package.json'])(
      '%s is not handed out',
      async (path) => {
        expect([400, 404]).toContain((await ask(server.port, path)).status);
      },
    );

    test('every spelling of a page leads to the one with the slash', async () => {
      expect((await ask(server.port, '/index.html')).headers.location).toMatch(/\/$/);
      if (folder) expect((await ask(server.port, `/${folder}`)).headers.location).toMatch(new RegExp(`/${folder}/$`));
    });

    test.each(firstAndLast)('$from has moved to $to', async ({ from, to }) => {
      const { status, headers } = await ask(server.port, from);
      expect(status).toBe(301);
      expect(headers.location).toBe(to);
    });

    test.each(['//other.example/index.html', '/%5cother.example/index.html', '//other.example/docs'])(
      '%s leads to no other site',
      async (path) => {
        const { headers } = await ask(server.port, path);
        expect(headers.location ?? '/').toMatch(/^\/(?![\\/])/);
      },
    );

    test('a script that is not there today is asked for again tomorrow', async () => {
      const { status, headers } = await ask(server.port, '/assets/none-here.js');
      expect(status).toBe(404);
      expect(headers['cache-control']).toBe('no-cache');
    });

    test.each([
      { path: '/manifest.webmanifest', type: 'application/manifest+json' },
      { path: '/flows.csv', type: 'text/csv; charset=utf-8' },
      { path: '/llms.txt', type: 'text/plain; charset=utf-8' },
    ])('$path is $type', async ({ path, type }) => {
      expect((await ask(server.port, path)).headers['content-type']).toContain(type);
    });

    test(`200 connections for ${seconds} s end without an error`, { timeout: 120_000 }, async () => {
      const result = await load({ port: server.port, paths: [...pages, script], connections: 200, seconds });
      console.log(`${kind.name}: ${result.answers} answers in ${seconds} s, ${result.errors} errors`);
      expect(result.errors).toBe(0);
      expect(result.answers).toBeGreaterThan(1000);
    });
  });
}

/** As much of an export as was built with `BASE_PATH=/ports` to be told from one at the root. */
const underPath = {
  'index.html': '<h1>Ports</h1>',
  '404.html': '<h1>There is no such page</h1>',
  'docs/index.html': '<h1>Reference</h1>',
  'assets/site.js': '',
  '_nginx-redirects.map': '"/ports/old/" "/ports/docs/";',
  _redirects: '/ports/old/ /ports/docs/ 301\n',
};

describe.each([nginxUnderPath, caddyUnderPath].filter(isInstalled))('$name', (kind) => {
  const root = mkdtempSync(join(tmpdir(), 'under-path-'));
  let server: RunningServer;
  beforeAll(async () => {
    for (const [file, text] of Object.entries(underPath)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    server = await startServer(kind, root);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(root, { recursive: true });
  });

  test.each([
    { path: '/ports/', status: 200, cache: 'no-cache' },
    { path: '/ports/assets/site.js', status: 200, cache: 'public, max-age=31536000, immutable' },
    { path: '/ports/no-such-page/', status: 404, cache: 'no-cache' },
    { path: '/elsewhere/', status: 404, cache: 'no-cache' },
  ])('$path is answered $status', async ({ path, status, cache }) => {
    const reply = await ask(server.port, path);
    expect(reply.status).toBe(status);
    expect(reply.headers['cache-control']).toBe(cache);
    expect(reply.headers['content-type']).toMatch(/html|javascript/);
  });

  test('a missing page is answered with the page of the export that says so', async () => {
    const { headers } = await ask(server.port, '/ports/no-such-page/');
    expect(headers['content-length']).toBe(String(underPath['404.html'].length));
  });

  test.each([
    { from: '/ports/docs', to: '/ports/docs/' },
    { from: '/ports/docs/index.html', to: '/ports/docs/' },
    { from: '/ports/old/', to: '/ports/docs/' },
  ])('$from leads to $to', async ({ from, to }) => {
    expect((await ask(server.port, from)).headers.location).toBe(to);
  });
});

test('there was an export to serve', () => {
  expect(files).toContain('index.html');
});
