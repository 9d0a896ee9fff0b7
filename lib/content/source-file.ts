import { VFile } from 'vfile';

// Some editors of Windows begin a file with one.
const byteOrderMark = /^\uFEFF/;

/** A file of the content; what is wrong in it is collected in its messages. */
export const createSourceFile = (path: string, text: string): VFile =>
  new VFile({ path, value: text.replace(byteOrderMark, '') });

export interface Point {
  line: number;
  column: number;
}

export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** One sentence: what is wrong; the cure. */
export function report(file: VFile, place: number | Point, sentence: string): void {
  const { line, column } = typeof place === 'number' ? pointAt(String(file.value), place) : place;
  file.message(sentence, { line, column });
}
