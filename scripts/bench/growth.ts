import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Weight } from '../post-build/weigh';
import { run } from '../run.mjs';
import { measureInBrowser } from './grown-browser';
import { inGrownProject } from './grown-project';
import { table } from './table';

/**
 * `npm run bench:growth -- 10 100 500`: a copy of the project with so many times its content. Reading, indexing,
 * searching and filtering are measured for each; with `--build` the site is built and opened in a
 * browser too, which takes long and much memory.
 */
const words = process.argv.slice(2);
const factors = words.filter((word) => /^\d+$/.test(word)).map(Number);
const builds = words.includes('--build');
const rows = [];
for (const factor of factors.length > 0 ? factors : [1, 10, 100, 500]) rows.push(await measure(factor));
table('Growth', rows);

function measure(factor: number): Promise<Record<string, string | number>> {
  return inGrownProject(factor, async (project) => {
    const data = measureData(project);
    const site = builds ? await measureBuild(project) : {};
    return { times: factor, ...data, ...site };
  });
}

function measureData(project: string): Record<string, number> {
  const args = ['--max-old-space-size=8192', 'scripts/run-ts.mjs', 'scripts/bench/grown-data.ts'];
  const said = execFileSync('node', args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(said.trim().split('\n').at(-1) ?? '{}');
}

/** Budgets are for our own content; a grown build may be over them and still be measured. */
async function measureBuild(project: string): Promise<Record<string, string | number>> {
  const env = { IGNORE_BUDGETS: '1', NODE_OPTIONS: '--max-old-space-size=8192' };
  const from = performance.now();
  try {
    await run('node', ['scripts/build.mjs'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'], env });
  } catch (error) {
    return { 'build s': String(error) };
  }
  const seconds = Math.round((performance.now() - from) / 1000);
  const reader = await measureInBrowser(join(project, 'out'));
  return { 'build s': seconds, ...weightsOf(project), ...reader };
}

/** What a reader gets of a built site, as browsers get it: gzip. */
function weightsOf(project: string): Record<string, number> {
  const weights: Weight[] = JSON.parse(readFileSync(join(project, '.generated/weights.json'), 'utf8'));
  const explorer = weights.find(({ route }) => route === '/');
  const kib = (bytes: number) => Math.round(bytes / 1024);
  const wire = (file: string) => statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
  return {
    pages: weights.length,
    '/ HTML KiB': kib(explorer?.html ?? 0),
    '/ style KiB': kib(explorer?.style ?? 0),
    '/ script KiB': kib(explorer?.script ?? 0),
    'search data KiB': kib(wire(join(project, 'out/data/search.json'))),
  };
}
