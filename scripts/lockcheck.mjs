import { readFileSync } from 'node:fs';

/**
 * Names the platform packages that the lock file lacks: npm leaves them out in silence when a registry
 * has not received them yet, and the next `npm ci` fails on every other system.
 */
export function missingFromLock(lock) {
  const installed = Object.entries(lock.packages);
  return installed.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !resolves(lock.packages, path, name))
      .map((name) => `${name}, wanted by ${path || 'the project'}`),
  );
}

/** Node's own search: the package's folder first, then each folder above it. */
function resolves(packages, path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${from ? `${from}/` : ''}node_modules/${name}`]) return true;
    if (!from) return false;
  }
}

if (import.meta.filename === process.argv[1]) {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  const missing = missingFromLock(lock);
  for (const line of missing) console.error(`package-lock.json: no entry for ${line}; pin a version that is complete`);
  if (missing.length > 0) process.exit(1);
  console.log('The lock file is complete for every platform.');
}
