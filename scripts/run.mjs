import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { root } from './paths.mjs';

/** Starts a command with the project's own tools first in its path. */
export function start(command, args, options = {}) {
  const path = `${root}/node_modules/.bin${delimiter}${process.env.PATH ?? ''}`;
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PATH: path, ...options.env };
  const onWindows = process.platform === 'win32';
  return spawn(command, args, { cwd: root, stdio: 'inherit', shell: onWindows, ...options, env });
}

/** Runs a command to its end; throws when it fails. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${[command, ...args].join(' ')} ended with ${code}`)),
    );
  });
}
