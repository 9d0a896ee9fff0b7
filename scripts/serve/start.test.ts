import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'started-'));
writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Ports</title>');
afterAll(() => rmSync(dir, { recursive: true }));

/** What the server says until it is ready and stopped by Ctrl-C, or ends by itself. */
function start(environment: Record<string, string>): Promise<{ said: string; code: number | null }> {
  const env = { ...process.env, PORT: '', HOST: '', BASE_PATH: '', ...environment };
  const child = spawn(process.execPath, [resolve('scripts/serve.mjs'), dir], { env });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk;
    if (said.includes('is ready')) child.kill('SIGINT');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((done) => child.on('exit', (code) => done({ said, code })));
}

test.each(['abc', '-1', '80.5', '70000'])('the port %s is refused with its cure', async (PORT) => {
  const { said, code } = await start({ PORT });
  expect(said).toBe(`PORT is "${PORT}"; it must be a number from 1 to 65535, or 0 for any port that is free.\n`);
  expect(code).toBe(1);
});

test('any free port is one that was asked for', async () => {
  const { said, code } = await start({ PORT: '0' });
  expect(said).toMatch(/^Portolan is ready on http:\/\/localhost:\d+\/ \(Ctrl-C ends it\)\n$/);
  expect(code).toBe(0);
});

test('a variable that is empty is none, so the habit holds or the next free port is taken', async () => {
  expect((await start({})).said).toMatch(/Portolan is ready on http:\/\/localhost:30[0-5]\d\//);
});

test('a port that was asked for and is taken is refused', async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => {
    other.listen(0, 'localhost', () => {
      const address = other.address();
      done(address && typeof address === 'object' ? address.port : 0);
    });
  });
  const { said, code } = await start({ PORT: String(port) });
  other.close();
  expect(said).toBe(`Port ${port} is taken; name another one in PORT.\n`);
  expect(code).toBe(1);
});
