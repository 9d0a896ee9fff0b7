import type { VFile } from 'vfile';
import { type Point, report } from '../source-file';

/** The text of a cell without its markup, and where it stands. */
export interface Cell {
  text: string;
  point: Point;
  /** As the author wrote it, markup included. */
  raw: string;
}

/** Points at a part of the cell where it can be found in what the author wrote, else at the cell. */
export function reportCell(file: VFile, { point, raw }: Cell, sentence: string, part = ''): void {
  const offset = part === '' ? 0 : Math.max(0, raw.indexOf(part));
  report(file, { line: point.line, column: point.column + offset }, sentence);
}
