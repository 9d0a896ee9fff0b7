import { ensureDeps } from './ensure/deps.mjs';
import { run, start } from './run.mjs';

/** For authors: pages and browser scripts are rebuilt as their sources change; a mistake made meanwhile shows on the page. */
try {
  await ensureDeps();
  await run('node', ['scripts/run-ts.mjs', 'scripts/content/check.ts']);
  await run('node', ['scripts/bundle-enhance.mjs']);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const children = [
  start('node', ['scripts/bundle-enhance.mjs', '--watch']),
  start('next', ['dev', ...process.argv.slice(2)]),
];
const endAll = () => {
  for (const child of children) child.kill();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, endAll);
for (const child of children) {
  child.on('exit', (code) => {
    endAll();
    process.exitCode ??= code ?? 0;
  });
}
