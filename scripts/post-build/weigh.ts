import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportedPage } from './export-files';
import { attribute, named } from './html';

/** What a first view of a page fetches before any interaction, in bytes on the wire (brotli). */
export interface Weight {
  route: string;
  html: number;
  style: number;
  script: number;
  total: number;
  requests: number;
}

/** What a page names to be fetched at once. */
export interface Needs {
  styles: string[];
  scripts: string[];
}

export const needsOf = (page: ExportedPage): Needs => ({ styles: stylesheets(page), scripts: scriptsAtOnce(page) });

export function weigh(dir: string, page: { route: string; file: string; needs: Needs }, basePath: string): Weight {
  const onWire = (href: string) => wireSize(join(dir, href.slice(basePath.length)));
  const styles = page.needs.styles.map(onWire);
  const scripts = page.needs.scripts.map(onWire);
  const html = wireSize(join(dir, page.file));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    route: page.route,
    html,
    style: sum(styles),
    script: sum(scripts),
    total: html + sum(styles) + sum(scripts),
    requests: 1 + styles.length + scripts.length,
  };
}

function stylesheets(page: ExportedPage): string[] {
  const links = [...named(page.document, 'link')].filter((link) => attribute(link, 'rel') === 'stylesheet');
  return unique(links.map((link) => attribute(link, 'href')));
}

/** Scripts, and the modules that they import at once, which the page preloads. */
function scriptsAtOnce(page: ExportedPage): string[] {
  const preloads = [...named(page.document, 'link')].filter((link) => attribute(link, 'rel') === 'modulepreload');
  return unique([
    ...[...named(page.document, 'script')].map((script) => attribute(script, 'src')),
    ...preloads.map((link) => attribute(link, 'href')),
  ]);
}

const unique = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];

function wireSize(path: string): number {
  return existsSync(`${path}.br`) ? statSync(`${path}.br`).size : readFileSync(path).length;
}
