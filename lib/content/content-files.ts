import type { VFile } from 'vfile';
import { checkSigns } from './check-text';
import type { JsonNode } from './json/parse-json';
import { readJson } from './json/read-json';
import type { Reader } from './json/readers';
import { createSourceFile, report } from './source-file';

/** The text of each file of `content/`, by its path from the root of the repository. */
export type Sources = Readonly<Record<string, string>>;

/** Hands out the files of the content and remembers them, so that all mistakes of all files can be listed in the end. */
export interface ContentFiles {
  /** Pages and sidecars that are there, by path. */
  paths: readonly string[];
  all: () => readonly VFile[];
  /** A file that must be there; its absence is a mistake of the path itself. */
  need: (path: string, cure: string) => VFile | undefined;
  find: (path: string) => VFile | undefined;
}

export function createContentFiles(sources: Sources): ContentFiles {
  const files = new Map<string, VFile>();
  const find = (path: string): VFile | undefined => {
    const known = files.get(path);
    const text = Object.hasOwn(sources, path) ? sources[path] : undefined;
    if (known || text === undefined) return known;
    const file = createSourceFile(path, text);
    files.set(path, file);
    checkSigns(file);
    return file;
  };
  const need = (path: string, cure: string): VFile | undefined => {
    const found = find(path);
    if (found) return found;
    const missing = createSourceFile(path, '');
    files.set(path, missing);
    report(missing, { line: 1, column: 1 }, `the file is missing; ${cure}`);
    return undefined;
  };
  return { paths: Object.keys(sources).sort(), all: () => [...files.values()], need, find };
}

/** A JSON file in two steps: first its tree, from which names are taken, then its typed value. */
export interface JsonFile {
  root: JsonNode | undefined;
  read: <Value>(reader: Reader<Value>) => Value | undefined;
}

export function openJson(file: VFile | undefined): JsonFile {
  const root = file && readJson(file);
  return { root, read: (reader) => (root && file ? reader(root, file) : undefined) };
}

/** A data file that must be there. */
export function needJson(files: ContentFiles, name: string): JsonFile & { file: VFile | undefined } {
  const file = files.need(`content/${name}.json`, 'restore it from the repository');
  return { file, ...openJson(file) };
}
