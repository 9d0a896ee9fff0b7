import { mkdirSync, rmSync } from 'node:fs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { addUp, readBrowserReport, readPacketReport, readUnitReport } from './test/count.mjs';

/**
 * Everything that must hold, in the order in which it is cheap to know. All steps run, whatever became of the others;
 * only servers and browsers need the export. The last line counts unit tests, packets and browser tests alike, and each broken check as one.
 */
const reports = `${root}/.generated/reports`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const none = { passed: 0, failed: 0 };
const broken = { passed: 0, failed: 1 };
const quiet = { env: { NO_COLOR: '1' } };

async function step(title, command, args) {
  const from = Date.now();
  console.log(`\n— ${title}`);
  const isFine = await run(command, args, quiet).then(
    () => true,
    (error) => console.error(error.message),
  );
  console.log(`— ${title}: ${isFine ? 'fine' : 'FAILED'}, ${((Date.now() - from) / 1000).toFixed(1)} s`);
  return isFine === true;
}

async function check(title, command, args) {
  return (await step(title, command, args)) ? none : broken;
}

async function vitest(title, project) {
  const file = `${reports}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const isFine = await step(title, 'vitest', ['run', '--project', project, ...reporters]);
  return readUnitReport(file, isFine);
}

/** Needs Linux and root; elsewhere it says by name what did not run, and there is nothing to count. */
async function packets() {
  const isFine = await step('Packets', 'node', ['scripts/run-ts.mjs', 'scripts/packets/index.ts', '--without-sweep']);
  return readPacketReport(`${reports}/packets.json`, isFine);
}

async function browserTests() {
  const isFine = await step('Browser tests', 'playwright', ['test']);
  return readBrowserReport(`${reports}/browser.json`, isFine);
}

// Types of routes that an earlier build knew would be errors today; the build writes them anew.
rmSync(`${root}/.next/types`, { recursive: true, force: true });

const counts = [
  await check('Lock file', 'node', ['scripts/lockcheck.mjs']),
  await check('Content', 'node', ['scripts/run-ts.mjs', 'scripts/content/check.ts']),
  await check('Lint', 'biome', ['ci', '--colors=off', '--error-on-warnings', '.']),
  await check('Types', 'tsc', ['--noEmit']),
  // Tests that draw whole pages ask for the addresses of these scripts.
  await check('Browser scripts', 'node', ['scripts/bundle-enhance.mjs']),
  await vitest('Unit tests', 'unit'),
  await packets(),
];
const build = await check('Build', 'node', ['scripts/ensure.mjs', 'build']);
counts.push(build);
if (build === none) counts.push(await vitest('Servers', 'servers'), await browserTests());

const { passed, failed } = addUp(counts);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
