import { run, start } from './run.mjs';

/** For authors: pages and browser scripts are rebuilt as their sources change. */
await run('node', ['scripts/bundle-enhance.mjs']);
const children = [
  start('node', ['scripts/bundle-enhance.mjs', '--watch']),
  start('next', ['dev', ...process.argv.slice(2)]),
];
for (const child of children) {
  child.on('exit', (code) => {
    for (const other of children) other.kill();
    process.exitCode ??= code ?? 0;
  });
}
