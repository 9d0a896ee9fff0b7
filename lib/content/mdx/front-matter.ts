import type { VFile } from 'vfile';
import { isProviderId, type ProviderId, providerIds } from '@/lib/flows';
import { didYouMean, oneOf } from '../did-you-mean';
import { report } from '../source-file';

export interface FrontMatter {
  title: string;
  description: string;
  providers: readonly ProviderId[];
}

interface Entry {
  value: string;
  line: number;
  column: number;
}

const keys = ['title', 'description', 'providers'] as const;
const fence = '---';

const blank = (line: string): string => ' '.repeat(line.length);

const unquoted = (value: string): string => /^"(.*)"$/.exec(value)?.[1] ?? value;

function readEntries(file: VFile, lines: readonly string[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [index, text] of lines.entries()) {
    const line = index + 2;
    const match = /^([A-Za-z-]+):\s*(.*?)\s*$/.exec(text);
    const key = match?.[1] ?? '';
    if (!match) report(file, { line, column: 1 }, `"${text.trim()}" is no line of front matter; write "key: value"`);
    else if (!keys.some((known) => known === key)) {
      report(
        file,
        { line, column: 1 },
        `front matter has no "${key}"; ${didYouMean(key, keys, `it has ${oneOf(keys)}`)}`,
      );
    } else if (entries.has(key)) report(file, { line, column: 1 }, `"${key}" stands twice; keep one`);
    else
      entries.set(key, {
        value: unquoted(match[2] ?? ''),
        line,
        column: text.length - text.replace(/^[^:]*:\s*/, '').length + 1,
      });
  }
  return entries;
}

function readProviders(file: VFile, { value, line, column }: Entry): readonly ProviderId[] | undefined {
  if (value === 'all') return providerIds;
  const list = /^\[(.+)\]$/.exec(value)?.[1];
  if (!list) {
    report(file, { line, column }, `"${value}" is no list of providers; write "all" or [bare-metal, vsphere]`);
    return undefined;
  }
  const names = list.split(',').map((name) => name.trim());
  for (const name of names.filter((one) => !isProviderId(one))) {
    const cure = didYouMean(name, providerIds, `write ${oneOf(providerIds)}`);
    report(file, { line, column: column + value.indexOf(name) }, `"${name}" is no provider; ${cure}`);
  }
  const known = names.filter(isProviderId);
  return known.length === names.length ? known : undefined;
}

/** The block at the top of a page. `body` keeps its place: every sign of the block is a blank in it. */
export function readFrontMatter(file: VFile): { matter: FrontMatter | undefined; body: string } {
  const lines = String(file.value).split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (lines[0]?.trimEnd() !== fence || end < 0) {
    report(
      file,
      { line: 1, column: 1 },
      'the page has no front matter; begin with a block of "---", title, description, providers, "---"',
    );
    return { matter: undefined, body: String(file.value) };
  }
  const entries = readEntries(
    file,
    lines.slice(1, end).map((line) => line.trimEnd()),
  );
  for (const key of keys) {
    const entry = entries.get(key);
    if (!entry) report(file, { line: 1, column: 1 }, `the front matter lacks "${key}"; add it`);
    else if (entry.value === '') report(file, entry, `"${key}" is empty; fill it`);
  }
  const body = [...lines.slice(0, end + 1).map(blank), ...lines.slice(end + 1)].join('\n');
  const list = entries.get('providers');
  const providers = list?.value ? readProviders(file, list) : undefined;
  const title = entries.get('title')?.value;
  const description = entries.get('description')?.value;
  return { matter: title && description && providers ? { title, description, providers } : undefined, body };
}
