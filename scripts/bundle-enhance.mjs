import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, watch } from 'rolldown';
import { alias, root } from './paths.mjs';

const home = `${root}/components/enhance`;
const ending = '.entry.ts';

/** `components/enhance/search/search.entry.ts` is the script `search`. */
function findEntries() {
  const files = existsSync(home) ? readdirSync(home, { recursive: true }).map(String) : [];
  const entries = files.filter((file) => file.endsWith(ending)).sort();
  return Object.fromEntries(entries.map((file) => [basename(file, ending), `${home}/${file}`]));
}

/** Pages name the scripts through this file, so it is written after the scripts that it names. */
function writeNames(names) {
  mkdirSync(`${root}/.generated`, { recursive: true });
  writeFileSync(`${root}/.generated/assets.json`, `${JSON.stringify(names, null, 2)}\n`);
}

const writeNamesOfEntries = {
  name: 'write-names-of-entries',
  writeBundle(_options, bundle) {
    const entries = Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && chunk.isEntry);
    writeNames(Object.fromEntries(entries.map((chunk) => [chunk.name, `/assets/${chunk.fileName}`]).sort()));
  },
};

const input = findEntries();
const options = {
  input,
  cwd: root,
  platform: 'browser',
  resolve: { alias },
  transform: { target: 'es2022' },
  plugins: [writeNamesOfEntries],
  output: {
    dir: `${root}/public/assets`,
    format: 'es',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  },
};

rmSync(options.output.dir, { recursive: true, force: true });
if (Object.keys(input).length === 0) writeNames({});
else if (process.argv.includes('--watch')) watch(options).on('event', ({ error }) => error && console.error(error));
else await build(options);
