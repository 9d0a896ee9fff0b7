import { spawn, spawnSync } from 'node:child_process';

export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  input?: string;
  env?: Readonly<Record<string, string>>;
}

const inherited = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `/usr/sbin:/sbin:/usr/bin:/bin:${process.env.PATH ?? ''}`,
  LC_ALL: 'C',
});

/** Runs to the end and gives back whatever happened. */
export function attempt(command: readonly string[], { input, env }: RunOptions = {}): Ran {
  const [name = '', ...args] = command;
  const ran = spawnSync(name, args, { input, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...inherited(), ...env } });
  return { status: ran.status ?? 127, stdout: ran.stdout ?? '', stderr: ran.stderr ?? String(ran.error) };
}

/** Runs to the end; throws what the command complained about. */
export function must(command: readonly string[], options?: RunOptions): string {
  const { status, stdout, stderr } = attempt(command, options);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

/** Runs beside others; gives back what it printed. */
export function later(command: readonly string[]): Promise<string> {
  const [name = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { env: inherited(), stdio: ['ignore', 'pipe', 'pipe'] });
    const heard = { out: '', err: '' };
    child.stdout.on('data', (text) => (heard.out += text));
    child.stderr.on('data', (text) => (heard.err += text));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(heard.out) : reject(new Error(`${command.join(' ')} ended with ${code}: ${heard.err}`)),
    );
  });
}
