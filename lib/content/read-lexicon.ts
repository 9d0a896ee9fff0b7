import type { Lexicon } from '@/lib/search';
import { checkUnique } from './check-unique';
import { type ContentFiles, needJson } from './content-files';
import { lexiconReader } from './facts/lexicon';
import { childOf } from './facts/names';
import type { KnownNames } from './read-facts';

export function readLexicon(files: ContentFiles, known: KnownNames, pages: readonly string[]): Lexicon | undefined {
  const { file, root, read } = needJson(files, 'lexicon');
  checkUnique(file, childOf(root, 'entries'));
  return read(lexiconReader({ ...known, endpoints: known.endpoints.map(({ id }) => id), pages }));
}
