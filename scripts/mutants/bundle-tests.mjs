import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const folders = ['lib/flows', 'lib/profile', 'lib/firewall'];

/** They start engines, or try what others try with a hundred times the input; a mutant that only they see survives. */
const tooSlow = /^lib\/firewall\/(formats\/(capirca|port-check|xlsx)|hostile-input)\.test\.ts$/;

/** A mutant falls by the first test that fails: golden files notice most, and second readings take longest. */
const turns = [/golden\.test/, /^lib\/[a-z]+\/(check\/)?[a-z-]+\.test/, /about\.test/, /formats\.test/, /./];
const turnOf = (file) => turns.findIndex((pattern) => pattern.test(file));

export const testFiles = () =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !tooSlow.test(file))
    .sort((one, other) => turnOf(one) - turnOf(other) || (one < other ? -1 : 1));

const ours = { id: join(import.meta.dirname, 'unit-tests.mjs'), external: 'absolute' };
const entry = '\0tests';

/** Everything that a test computes is in the one file, so that loading it again begins afresh. */
export async function bundleTests(out) {
  const list = testFiles().map((file) => `import ${JSON.stringify(resolve(file))};`);
  const build = await rolldown({
    input: entry,
    platform: 'node',
    external: [/^node:/, /^fast-check$/],
    resolve: { alias: { '@': process.cwd() } },
    plugins: [
      {
        name: 'tests',
        resolveId: (id) => ({ [entry]: entry, vitest: ours })[id] ?? null,
        load: (id) => (id === entry ? list.join('\n') : null),
        transform: (code, id) =>
          id.endsWith('.test.ts')
            ? `import { beginFile } from 'vitest';\nbeginFile(${JSON.stringify(id)});\n${code}`
            : null,
      },
    ],
  });
  await build.write({ file: out, format: 'esm', codeSplitting: false });
  await build.close();
}
