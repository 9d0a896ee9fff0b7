import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';

const bare = `${root}/.generated/bench/bare`;

const files = {
  'package.json': '{"type":"module","private":true}',
  'next.config.js': `import { availableParallelism } from 'node:os';
export default { output: 'export', turbopack: { root: ${JSON.stringify(root)} }, experimental: { cpus: availableParallelism() } };`,
  'app/layout.jsx': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  'app/page.jsx': 'export default () => <h1>Nothing</h1>;',
};

const pageOfMany = (count: number): string => `
export const dynamicParams = false;
export const generateStaticParams = () => Array.from({ length: ${count} }, (_, at) => ({ id: String(at) }));
export default async ({ params }) => <h1>{(await params).id}</h1>;
`;

export interface BuildTimes {
  cold: number;
  warm: number;
}

/** Seconds of two builds of so many pages with nothing on them, the first without any cache. */
export async function timeBareBuild(pages: number): Promise<BuildTimes> {
  rmSync(bare, { recursive: true, force: true });
  mkdirSync(`${bare}/app/[id]`, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${bare}/${name}`, text);
  if (pages > 1) writeFileSync(`${bare}/app/[id]/page.jsx`, pageOfMany(pages - 1));
  const build = () =>
    run(`${root}/node_modules/.bin/next`, ['build'], { cwd: bare, stdio: ['ignore', 'ignore', 'inherit'] });
  return { cold: await secondsOf(build), warm: await secondsOf(build) };
}

export async function timeOurBuild(): Promise<BuildTimes> {
  rmSync(`${root}/.next`, { recursive: true, force: true });
  const build = () => run('node', ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return { cold: await secondsOf(build), warm: await secondsOf(build) };
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}
