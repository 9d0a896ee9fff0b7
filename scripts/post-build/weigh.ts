import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type Document, linksTo, named } from './html';

interface WeighedFile {
  /** Without the hash of its content: `explorer`, `style sheet`. */
  name: string;
  kind: 'html' | 'style' | 'script';
  size: number;
}

/** What a first view of a page fetches before any interaction, in bytes as every browser gets them (gzip, no headers). */
export interface Weight {
  route: string;
  html: number;
  style: number;
  script: number;
  total: number;
  requests: number;
  files: WeighedFile[];
}

/** What a page names to be fetched at once. */
export interface Needs {
  styles: string[];
  scripts: string[];
}

export const needsOf = (document: Document): Needs => ({
  styles: unique(hrefsTo(document, 'stylesheet')),
  scripts: scriptsAtOnce(document),
});

export function weigh(dir: string, page: { route: string; file: string; needs: Needs }, basePath: string): Weight {
  const weighed =
    (kind: WeighedFile['kind']) =>
    (href: string): WeighedFile => {
      return { name: nameOf(href), kind, size: wireSize(join(dir, href.slice(basePath.length))) };
    };
  const files = [
    weighed('html')(`${basePath}/${page.file}`),
    ...page.needs.styles.map(weighed('style')),
    ...page.needs.scripts.map(weighed('script')),
  ];
  const sum = (kind?: WeighedFile['kind']) =>
    files.reduce((total, file) => (kind === undefined || file.kind === kind ? total + file.size : total), 0);
  const parts = { html: sum('html'), style: sum('style'), script: sum('script') };
  return { route: page.route, ...parts, total: sum(), requests: files.length, files };
}

const nameOf = (href: string) => /([^/]+?)(-[\w-]{8})?\.\w+$/.exec(href)?.[1] ?? href;

const hrefsTo = (document: Document, relation: string) =>
  linksTo(document, relation).map((link) => attribute(link, 'href'));

/** Scripts, and the modules that they import at once, which the page preloads. */
const scriptsAtOnce = (document: Document): string[] =>
  unique([
    ...[...named(document, 'script')].map((script) => attribute(script, 'src')),
    ...hrefsTo(document, 'modulepreload'),
  ]);

const unique = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];

function wireSize(path: string): number {
  return existsSync(`${path}.gz`) ? statSync(`${path}.gz`).size : readFileSync(path).length;
}
