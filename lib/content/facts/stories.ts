import { listOf, nameOf, type Reader, record, text } from '../json/readers';
import { identifier } from './vocabulary';

/** A step names rows, or one flow of a row as `row~source`. */
export interface WrittenStory {
  id: string;
  title: string;
  steps: readonly { id: string; text: string; rows: readonly string[] }[];
}

export function storiesReader(known: { rowsAndFlows: readonly string[] }): Reader<WrittenStory[]> {
  const row = nameOf(known.rowsAndFlows, 'row', 'write its id, or its id, "~" and one of its sources');
  const step = record('a step', { id: identifier, text, rows: listOf(row) });
  return listOf(record('a story', { id: identifier, title: text, steps: listOf(step) }));
}
