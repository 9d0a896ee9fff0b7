import { existsSync, readFileSync } from 'node:fs';
import { buildStamp, root } from '../paths.mjs';
import { run } from '../run.mjs';
import { fingerprintOfSources } from './fingerprint.mjs';

/** Builds the site unless `out/` was made of these very sources. */
export async function ensureBuild() {
  const isBuilt = existsSync(`${root}/out/index.html`) && existsSync(buildStamp);
  if (isBuilt && readFileSync(buildStamp, 'utf8') === fingerprintOfSources()) return;
  console.log('Building the site …');
  await run('node', ['scripts/build.mjs']);
}
