import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** All that the export is made of; tests are not. */
const sources = ['app', 'components', 'content', 'lib', 'public', 'scripts', 'package.json', 'package-lock.json'];
const settings = ['next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'global.d.ts'];
const variables = ['BASE_PATH', 'SITE_URL', 'SOURCE_URL'];
const isGenerated = (path) => path.startsWith(join('public', 'assets'));
const isTest = (path) => /\.test\.tsx?$/.test(path);

/** Changes when the export would. */
export function fingerprintOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const name of variables) hash.update(`\0${name}=${process.env[name] ?? ''}`);
  for (const path of [...sources, ...settings].flatMap(filesOf)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return files.filter((file) => !isGenerated(file) && !isTest(file)).sort();
}
