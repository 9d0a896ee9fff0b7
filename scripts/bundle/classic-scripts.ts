import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { assetHref } from '@/app/assets';
import { href } from '@/components/site';
import { findEntries } from '../enhance-entries.mjs';
import { alias, root } from '../paths.mjs';
import type { ClassicScripts } from './bundled-page';

/** Writes every browser script again as one classic file each, since modules do not load from a disk. */
export async function writeClassicScripts(dir: string): Promise<ClassicScripts> {
  const written = Object.entries(findEntries()).map(async ([name, input]): Promise<[string, string]> => {
    const { output } = await build({
      input,
      preserveEntrySignatures: false,
      cwd: root,
      write: false,
      platform: 'browser',
      resolve: { alias },
      transform: { target: 'es2022', define: { 'import.meta.url': 'document.currentScript.src' } },
      output: { format: 'iife', minify: true, codeSplitting: false },
    });
    const address = `/assets/${name}.classic.js`;
    writeFileSync(join(dir, address), output[0].code);
    return [assetHref(name), href(address)];
  });
  return new Map(await Promise.all(written));
}

/** A data file, or a page as text, as a script that leaves it where `loadAsScript` looks. */
export function writeDataScript(dir: string, file: string): void {
  const text = readFileSync(join(dir, file), 'utf8');
  const data = file.endsWith('.json') ? text.trim() : JSON.stringify(text);
  writeFileSync(join(dir, `${file}.js`), `(window.portolanData ??= {})[${JSON.stringify(`/${file}`)}] = ${data};\n`);
}
