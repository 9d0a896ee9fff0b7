import { defineConfig } from 'vitest/config';
import { alias } from './scripts/paths.mjs';

/** Unit tests need nothing but the sources; `servers` needs the export and runs alone, for it is a load. */
export default defineConfig({
  resolve: { alias },
  test: {
    // A busy machine must not fail what is right; how long things take is a matter of benches.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,components,deploy,lib,scripts,content}/**/*.test.{ts,tsx}'],
          exclude: ['deploy/servers.test.ts'],
        },
      },
      { extends: true, test: { name: 'servers', include: ['deploy/servers.test.ts'] } },
    ],
  },
});
