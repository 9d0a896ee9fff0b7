import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { listFiles } from '../post-build/export-files';
import { run } from '../run.mjs';
import { multiply, type PageSource } from './synthetic-content';
import { table } from './table';

/**
 * `npm run bench:growth -- 10 100 500`: a copy of the project with so many times its content. Reading, indexing,
 * searching and filtering are measured for each; with `--build` the site is built too, which takes long and much memory.
 */
const words = process.argv.slice(2);
const factors = words.filter((word) => /^\d+$/.test(word)).map(Number);
const builds = words.includes('--build');
const rows = [];
for (const factor of factors.length > 0 ? factors : [1, 10, 100, 500]) rows.push(await measure(factor));
table('Growth', rows);

async function measure(factor: number): Promise<Record<string, string | number>> {
  const project = mkdtempSync(join(tmpdir(), 'grown-'));
  await copyProject(project);
  const slugs = grow(join(project, 'content'), factor);
  writeFileSync(
    join(project, 'lib/content/page-slugs.ts'),
    `export const pageSlugs = ${JSON.stringify(slugs)} as const;\n`,
  );
  const data = measureData(project);
  const site = builds ? await measureBuild(project) : {};
  rmSync(project, { recursive: true });
  return { times: factor, ...data, ...site };
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
  const problem = await run('node', ['scripts/build.mjs'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  }).then(
    () => undefined,
    (error: Error) => error.message,
  );
  const size = (file: string) =>
    existsSync(join(project, file)) ? Math.round(statSync(join(project, file)).size / 1024) : '';
  return {
    'build s': problem ?? Math.round((performance.now() - from) / 1000),
    files: existsSync(join(project, 'out')) ? listFiles(join(project, 'out')).length : 0,
    '/ KiB': size('out/index.html'),
    '/ gzip KiB': size('out/index.html.gz'),
  };
}

async function copyProject(to: string): Promise<void> {
  const left = new Set(['node_modules', '.git', '.next', 'out', 'dist', 'test-results', 'e2e']);
  for (const name of readdirSync(root).filter((entry) => !left.has(entry))) {
    cpSync(join(root, name), join(to, name), { recursive: true });
  }
  // Linked file by file: Turbopack refuses a folder that is a link to somewhere outside of the project.
  await run('cp', ['-al', `${root}/node_modules`, `${to}/node_modules`]);
}

/** Writes the grown content and gives back the slugs of its pages. */
function grow(content: string, factor: number): string[] {
  const slugs = readdirSync(content).flatMap((name) => (name.endsWith('.mdx') ? [name.slice(0, -'.mdx'.length)] : []));
  const read = (name: string) => JSON.parse(readFileSync(join(content, name), 'utf8'));
  const pages = slugs.map(
    (slug): PageSource => ({
      slug,
      mdx: readFileSync(join(content, `${slug}.mdx`), 'utf8'),
      sidecar: existsSync(join(content, `${slug}.rows.json`)) ? read(`${slug}.rows.json`) : {},
    }),
  );
  const grown = multiply(pages, read('rows.lock.json'), factor);
  for (const { slug, mdx, sidecar } of grown.pages) {
    writeFileSync(join(content, `${slug}.mdx`), mdx);
    if (Object.keys(sidecar).length > 0) writeFileSync(join(content, `${slug}.rows.json`), JSON.stringify(sidecar));
  }
  writeFileSync(join(content, 'rows.lock.json'), JSON.stringify(grown.lock));
  return grown.pages.map(({ slug }) => slug);
}
