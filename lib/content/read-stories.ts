import { checkUnique } from './check-unique';
import { type ContentFiles, needJson } from './content-files';
import { childOf, itemsOf } from './facts/names';
import { storiesReader, type WrittenStory } from './facts/stories';
import type { OpenPage } from './open-pages';

/** Empty where a page or an endpoint has a mistake: a row that could not be read must not make every story that names it a mistake too. */
function namesOfRows(files: ContentFiles, pages: readonly OpenPage[]): string[] {
  const isBehindRows = (path: string) => path.endsWith('.mdx') || path === 'content/endpoints.json';
  if (files.all().some(({ path, messages }) => isBehindRows(path) && messages.length > 0)) return [];
  const rows = pages.flatMap(({ read }) => read.flatMap((table) => table.rows));
  return rows.flatMap(({ id, sources }) => [id, ...sources.map((source) => `${id}~${source}`)]);
}

export function readStories(files: ContentFiles, pages: readonly OpenPage[]): WrittenStory[] | undefined {
  const { file, root, read } = needJson(files, 'stories');
  checkUnique(file, root);
  for (const story of itemsOf(root)) checkUnique(file, childOf(story, 'steps'));
  return read(storiesReader({ rowsAndFlows: namesOfRows(files, pages) }));
}
