import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A server as a team would run it: our configuration, with folder and port of the moment. */
interface ServerKind {
  name: string;
  command: string;
  /** Writes the configuration into `dir` and gives the arguments that use it. */
  configure(place: { dir: string; root: string; port: number }): string[];
}

export interface RunningServer {
  port: number;
  stop(): Promise<void>;
}

const placed = (file: string, root: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8').replaceAll('/srv/portolan', root);

/** Started by root, nginx would hand the work to a user who may not read a checkout in root's home. */
const asThisUser = process.getuid?.() === 0 ? 'user root;\n' : '';

export const nginx: ServerKind = {
  name: 'nginx',
  command: 'nginx',
  configure({ dir, root, port }) {
    const site = placed('nginx/portolan.conf', root).replace('listen 8080', `listen 127.0.0.1:${port}`);
    const main = readFileSync(join(import.meta.dirname, 'container/nginx.conf'), 'utf8')
      .replaceAll('/tmp/', `${dir}/`)
      .replace('/etc/nginx/portolan.conf', `${dir}/portolan.conf`);
    writeFileSync(join(dir, 'portolan.conf'), site);
    writeFileSync(join(dir, 'portolan-headers.conf'), placed('nginx/portolan-headers.conf', root));
    writeFileSync(join(dir, 'nginx.conf'), asThisUser + main);
    return ['-c', join(dir, 'nginx.conf'), '-g', 'daemon off;'];
  },
};

export const caddy: ServerKind = {
  name: 'Caddy',
  command: 'caddy',
  configure({ dir, root, port }) {
    const file = placed('caddy/Caddyfile', root).replace('\n:8080 {', `\nhttp://127.0.0.1:${port} {`);
    writeFileSync(join(dir, 'Caddyfile'), `{\n\tadmin off\n}\n${file}`);
    return ['run', '--config', join(dir, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

/** As the container does it: the export in a folder of that name, and the configuration changed for it. */
const underPath = (kind: ServerKind, file: string): ServerKind => ({
  name: `${kind.name} under /ports`,
  command: kind.command,
  configure({ dir, root, port }) {
    const above = join(dir, 'www');
    mkdirSync(above);
    symlinkSync(root, join(above, 'ports'));
    const args = kind.configure({ dir, root: above, port });
    const dockerfile = readFileSync(join(import.meta.dirname, 'container/Dockerfile'), 'utf8');
    const change = /^RUN (sed .*)$/m.exec(dockerfile)?.[1] ?? '';
    const here = change.replaceAll('/srv/portolan', above).replace('/etc/nginx/portolan.conf', join(dir, file));
    execFileSync('sh', ['-c', here], { env: { ...process.env, BASE_PATH: '/ports' } });
    return args;
  },
});

export const nginxUnderPath = underPath(nginx, 'portolan.conf');
export const caddyUnderPath = underPath(caddy, 'Caddyfile');

export function isInstalled({ command }: Pick<ServerKind, 'command'>): boolean {
  const dirs = `${process.env.PATH ?? ''}${delimiter}/usr/sbin`.split(delimiter);
  return dirs.some((dir) => existsSync(join(dir, command)));
}

export async function startServer(kind: ServerKind, root: string): Promise<RunningServer> {
  const dir = mkdtempSync(join(tmpdir(), 'served-by-'));
  const port = await freePort();
  const PATH = `${process.env.PATH ?? ''}${delimiter}/usr/sbin`;
  const env = { ...process.env, PATH, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir };
  const child = spawn(kind.command, kind.configure({ dir, root, port }), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  await isAnswering(child, port);
  return { port, stop: () => stop(child, dir) };
}

async function isAnswering(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`the server ended at once: ${said}`);
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server does not answer: ${said}`);
}

async function stop(child: ChildProcess, dir: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
  rmSync(dir, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
