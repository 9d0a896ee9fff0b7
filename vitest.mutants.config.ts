import { defineConfig } from 'vitest/config';
import { alias } from './scripts/paths.mjs';

/** The tests that a change of the flows or of the firewall rules must not survive; those of engines are too slow for it. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: ['lib/{flows,profile,firewall}/**/*.test.ts'],
    exclude: ['lib/firewall/formats/{capirca,port-check,xlsx}.test.ts'],
    env: { PROOF_RUNS: '8' },
    testTimeout: 60_000,
  },
});
