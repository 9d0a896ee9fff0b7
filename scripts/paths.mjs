import { fileURLToPath } from 'node:url';

/** The repository, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** What `@` and `server-only` stand for outside of Next; Vitest, the bundler and `run-ts` share it. */
export const alias = {
  'server-only': `${root}/scripts/empty.mjs`,
  '@': root,
};

/** Says of which sources `out/` was made. */
export const buildStamp = `${root}/.generated/built`;
