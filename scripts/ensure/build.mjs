import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';
import { fingerprintOfSources } from './fingerprint.mjs';

const stamp = `${root}/.generated/built`;

/** Builds the site unless `out/` was made of these very sources. */
export async function ensureBuild() {
  const fingerprint = fingerprintOfSources();
  const isBuilt = existsSync(`${root}/out/index.html`) && existsSync(stamp);
  if (isBuilt && readFileSync(stamp, 'utf8') === fingerprint) return;
  console.log('Building the site …');
  rmSync(stamp, { force: true });
  await run('node', ['scripts/build.mjs']);
  mkdirSync(`${root}/.generated`, { recursive: true });
  writeFileSync(stamp, fingerprint);
}
