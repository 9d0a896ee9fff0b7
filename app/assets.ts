import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'server-only';
import { href } from '@/components/site';

/** The address of a browser script by its name; the bundler writes the list before the pages are built. */
export function assetHref(name: string): string {
  const names: Record<string, string> = JSON.parse(readFileSync(join(process.cwd(), '.generated/assets.json'), 'utf8'));
  const path = names[name];
  if (!path) throw new Error(`There is no browser script "${name}"; run "node scripts/bundle-enhance.mjs".`);
  return href(path);
}
