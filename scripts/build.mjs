import { rmSync, writeFileSync } from 'node:fs';
import { findWrongVariables } from './build-variables.mjs';
import { fingerprintOfSources } from './ensure/fingerprint.mjs';
import { buildStamp } from './paths.mjs';
import { run } from './run.mjs';

/** The whole site: browser scripts, pages, then what is done to the finished pages. */
const fingerprint = fingerprintOfSources();
rmSync(buildStamp, { force: true });
try {
  const wrong = findWrongVariables(process.env);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  await run('node', ['scripts/run-ts.mjs', 'scripts/content/check.ts']);
  await run('node', ['scripts/bundle-enhance.mjs']);
  await run('next', ['build']);
  await run('node', ['scripts/run-ts.mjs', 'scripts/post-build/index.ts']);
  writeFileSync(buildStamp, fingerprint);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
