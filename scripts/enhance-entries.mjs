import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from './paths.mjs';

const home = `${root}/components/enhance`;
const ending = '.entry.ts';

/** Script → source: `components/enhance/site/site.entry.ts` is the script `site`. */
export function findEntries() {
  const entries = readdirSync(home, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .sort();
  return Object.fromEntries(entries.map((file) => [basename(file, ending), `${home}/${file}`]));
}
