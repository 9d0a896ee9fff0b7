import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';

const bare = `${root}/.generated/bench/bare`;

const files = {
  'package.json': '{"type":"module","private":true}',
  'next.config.js': `export default { output: 'export', turbopack: { root: ${JSON.stringify(root)} } };`,
  'app/layout.jsx': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  'app/page.jsx': 'export default () => <h1>Nothing</h1>;',
};

export interface BuildTimes {
  cold: number;
  warm: number;
}

/** Seconds of two builds, the first without any cache. */
export async function timeBareBuild(): Promise<BuildTimes> {
  rmSync(bare, { recursive: true, force: true });
  mkdirSync(`${bare}/app`, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${bare}/${name}`, text);
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
