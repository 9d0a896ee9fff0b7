import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build, watch } from 'rolldown';
import { findEntries } from './enhance-entries.mjs';
import { alias, root } from './paths.mjs';

function writeJson(name, value) {
  mkdirSync(`${root}/.generated`, { recursive: true });
  writeFileSync(`${root}/.generated/${name}`, `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Pages name the scripts through `assets.json`, so it is written after the scripts that it names; `asset-imports.json`
 * says what each of them imports at once, for the post-build to preload and to weigh.
 */
function writeNames(bundle) {
  const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
  const address = (file) => `/assets/${file}`;
  writeJson(
    'asset-imports.json',
    Object.fromEntries(chunks.map((chunk) => [address(chunk.fileName), chunk.imports.map(address)])),
  );
  const entries = chunks.filter((chunk) => chunk.isEntry);
  writeJson('assets.json', Object.fromEntries(entries.map((chunk) => [chunk.name, address(chunk.fileName)]).sort()));
}

/** Of what several scripts need at once one file is made: few requests count for more than a few bytes too many. */
const sharedAtFirst =
  /components\/enhance\/(?:announce|fragment|site-data|search\/(?:copy-text|element|load-search)\.|profile\/(?!profile\.entry))|lib\/(?:flows|profile)\//;

const input = findEntries();
const options = {
  input,
  preserveEntrySignatures: 'allow-extension',
  cwd: root,
  platform: 'browser',
  resolve: { alias },
  transform: { target: 'es2022' },
  plugins: [{ name: 'write-names', writeBundle: (_options, bundle) => writeNames(bundle) }],
  output: {
    dir: `${root}/public/assets`,
    format: 'es',
    minify: true,
    codeSplitting: { groups: [{ name: 'site', test: /enhance.(site|lifecycle|palette.start-palette)/ }] },
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups: [{ name: 'shared', test: sharedAtFirst }] },
  },
};

rmSync(options.output.dir, { recursive: true, force: true });
if (Object.keys(input).length === 0) writeNames({});
else if (process.argv.includes('--watch')) watch(options).on('event', ({ error }) => error && console.error(error));
else await build(options);
