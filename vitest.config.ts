import { defineConfig } from 'vitest/config';
import { alias } from './scripts/paths.mjs';

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['{app,components,lib,scripts,content}/**/*.test.{ts,tsx}'],
  },
});
