import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';
import { multiply, type PageSource } from './synthetic-content';

/** What is made or installed, and nothing that a grown project starts from. */
const leftOut = new Set(['node_modules', '.git', '.next', '.generated', 'out', 'dist', 'test-results', 'e2e']);

/** Hands over a copy of the project with `factor` times its content, and takes it away again whatever happens. */
export async function inGrownProject<Value>(factor: number, work: (project: string) => Promise<Value>): Promise<Value> {
  const project = mkdtempSync(join(tmpdir(), 'grown-'));
  try {
    await copyProject(project);
    const slugs = grow(join(project, 'content'), factor);
    const list = `export const pageSlugs = ${JSON.stringify(slugs)} as const;\n`;
    writeFileSync(join(project, 'lib/content/page-slugs.ts'), list);
    return await work(project);
  } finally {
    rmSync(project, { recursive: true });
  }
}

async function copyProject(to: string): Promise<void> {
  for (const name of readdirSync(root).filter((entry) => !leftOut.has(entry))) {
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
