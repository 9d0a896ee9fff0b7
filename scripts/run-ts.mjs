import { resolve } from 'node:path';
import { alias, root } from './paths.mjs';

/** Runs a TypeScript module with the aliases and globs that the site itself has; Node 20 cannot do it alone. */
const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('Which script? node scripts/run-ts.mjs <file.ts> [arguments]');
// Vite would say "development", and a `next build` that such a script starts would take its word for it.
process.env.NODE_ENV ??= 'production';
process.argv = [process.argv[0] ?? 'node', resolve(file), ...args];

const { runnerImport } = await import('vite').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('The packages are not installed; `npm ci` does it.');
  process.exit(1);
});
await runnerImport(resolve(file), { root, configFile: false, logLevel: 'error', resolve: { alias } });
