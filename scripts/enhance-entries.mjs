import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from './paths.mjs';

const home = `${root}/components/enhance`;
const ending = '.entry.ts';

/** Script → source: `components/enhance/search/search.entry.ts` is the script `search`. */
export function findEntries() {
  const files = existsSync(home) ? readdirSync(home, { recursive: true }).map(String) : [];
  const entries = files.filter((file) => file.endsWith(ending)).sort();
  return Object.fromEntries(entries.map((file) => [basename(file, ending), `${home}/${file}`]));
}
