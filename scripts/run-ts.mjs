import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { alias, root } from './paths.mjs';

/** Runs a TypeScript module with the aliases and globs that the site itself has; Node 20 cannot do it alone. */
const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('Which script? node scripts/run-ts.mjs <file.ts> [arguments]');
// Vite would say "development", and a `next build` that such a script starts would take its word for it.
process.env.NODE_ENV ??= 'production';
process.argv = [process.argv[0] ?? 'node', resolve(file), ...args];
await runnerImport(resolve(file), { root, configFile: false, logLevel: 'error', resolve: { alias } });
