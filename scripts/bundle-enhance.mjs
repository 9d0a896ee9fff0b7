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

/**
 * Files that pages fetch at once stay few, and what is fetched later needs no further file: the script of all pages holds
 * what it needs and the small things that others need too, but not what starts React on the few pages that have it; what
 * tells of a newer version is there because by then the server may have no other file of this one. The bar's script holds
 * what is about the reader's cluster; all of copying is one file.
 */
const small = 'announce|copy.copy-text|element|fragment|memory|row-address|site-data|search.load-search|write-text';
const together = [
  {
    name: 'site',
    test: RegExp(
      `lib.flows.(port-range|release|row-path)|enhance.(site/|lifecycle.(?!hydrate|replay)|site-search.start|palette.start-palette|${small})`,
    ),
    priority: 2,
  },
  { name: 'profile', test: /enhance.profile|lib.profile/, priority: 1 },
  {
    name: 'copying',
    test: /enhance.(save-file|copy.(copy-at|copy-formats|copy-rows|confirm|to-clipboard))/,
    priority: 1,
  },
];

const options = {
  input: findEntries(),
  preserveEntrySignatures: 'allow-extension',
  cwd: root,
  platform: 'browser',
  optimization: { inlineConst: true },
  resolve: { alias },
  transform: { target: 'es2022' },
  plugins: [{ name: 'write-names', writeBundle: (_options, bundle) => writeNames(bundle) }],
  output: {
    dir: `${root}/public/assets`,
    format: 'es',
    minify: true,
    comments: false,
    codeSplitting: { groups: together },
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  },
};

rmSync(options.output.dir, { recursive: true, force: true });
if (process.argv.includes('--watch')) watch(options).on('event', ({ error }) => error && console.error(error));
else await build(options);
