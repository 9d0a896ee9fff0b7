import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { listFiles } from '../post-build/export-files';
import { run } from '../run.mjs';
import { multiply, type PageSource } from './synthetic-content';
import { table } from './table';

/** `npm run bench:growth -- 10 100`: builds a copy of the project with so many times its content, and weighs the result. */
const factors = process.argv.slice(2).map(Number);
const rows = [];
for (const factor of factors.length > 0 ? factors : [1, 10, 100]) rows.push(await measure(factor));
table('Growth', rows);

async function measure(factor: number) {
  const project = mkdtempSync(join(tmpdir(), 'grown-'));
  await copyProject(project);
  const count = grow(join(project, 'content'), factor);
  const from = performance.now();
  const problem = await build(project);
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  const size = (file: string) =>
    existsSync(join(project, file)) ? Math.round(statSync(join(project, file)).size / 1024) : '';
  const result = {
    rows: count,
    'build s': problem ?? seconds,
    files: existsSync(join(project, 'out')) ? listFiles(join(project, 'out')).length : 0,
    '/ KiB': size('out/index.html'),
    '/ br KiB': size('out/index.html.br'),
    'search data KiB': size('out/data/search.json'),
    'search data br KiB': size('out/data/search.json.br'),
  };
  rmSync(project, { recursive: true });
  return result;
}

/** Budgets are for our own content; a grown build may be over them and still be measured. */
function build(project: string): Promise<string | undefined> {
  const env = { IGNORE_BUDGETS: '1' };
  return run('node', ['scripts/build.mjs'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'], env }).then(
    () => undefined,
    (error: Error) => error.message,
  );
}

async function copyProject(to: string): Promise<void> {
  const left = new Set(['node_modules', '.git', '.next', 'out', 'dist', '.generated', 'test-results', 'e2e']);
  for (const name of readdirSync(root).filter((entry) => !left.has(entry))) {
    cpSync(join(root, name), join(to, name), { recursive: true });
  }
  // Linked file by file: Turbopack refuses a folder that is a link to somewhere outside of the project.
  await run('cp', ['-al', `${root}/node_modules`, `${to}/node_modules`]);
}

function grow(content: string, factor: number): number {
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
    writeFileSync(join(content, `${slug}.rows.json`), JSON.stringify(sidecar));
  }
  writeFileSync(join(content, 'rows.lock.json'), JSON.stringify(grown.lock));
  return grown.pages.reduce((total, { sidecar }) => total + Object.keys(sidecar).length, 0);
}
