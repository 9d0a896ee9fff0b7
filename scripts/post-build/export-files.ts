import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Document, parseHtml, renderHtml } from './html';

export interface ExportedPage {
  /** Inside the export, with slashes: `docs/overview/index.html`. */
  file: string;
  /** As a reader asks for it: `/docs/overview/`. */
  route: string;
  document: Document;
}

/** All files of the export, sorted, with slashes on every system. */
export function listFiles(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(dir.length + 1).replaceAll(sep, '/')).sort();
}

export function routeOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

/** Pages, those above others first. */
export function listPages(dir: string): string[] {
  const depth = (file: string) => file.split('/').length;
  return listFiles(dir)
    .filter((file) => file.endsWith('.html'))
    .sort((a, b) => depth(a) - depth(b));
}

export function readPage(dir: string, file: string): ExportedPage {
  return { file, route: routeOf(file), document: parseHtml(readFileSync(join(dir, file), 'utf8')) };
}

export const readPages = (dir: string): ExportedPage[] => listPages(dir).map((file) => readPage(dir, file));

export function writePage(dir: string, page: ExportedPage): void {
  writeFileSync(join(dir, page.file), renderHtml(page.document));
}

/** `/404.html` is the page that hosts look for; Next's two other copies would only be found by accident. */
export function removeCopiesOfNotFound(dir: string): void {
  for (const copy of ['404', '_not-found']) rmSync(join(dir, copy), { recursive: true, force: true });
}
