import { run } from './run.mjs';

/** The whole site: browser scripts, pages, then what is done to the finished pages. */
await run('node', ['scripts/bundle-enhance.mjs']);
await run('next', ['build']);
await run('node', ['scripts/run-ts.mjs', 'scripts/post-build/index.ts']);
