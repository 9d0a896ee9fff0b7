import type { VFile } from 'vfile';

interface Mistake {
  file: string;
  line: number;
  column: number;
  sentence: string;
}

const inOrder = (a: Mistake, b: Mistake): number =>
  a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;

/** `content/bare-metal.mdx:12:1: what is wrong; the cure`, of all files, in the order in which an author meets them. */
export function listMistakes(files: readonly VFile[]): string[] {
  const mistakes = files.flatMap((file) =>
    file.messages.map(({ line = 1, column = 1, reason }) => ({ file: file.path, line, column, sentence: reason })),
  );
  const lines = mistakes
    .sort(inOrder)
    .map(({ file, line, column, sentence }) => `${file}:${line}:${column}: ${sentence}`);
  return [...new Set(lines)];
}

/** All that is wrong with the content. It is about the content and not about the code, so it carries no stack. */
export class ContentError extends Error {
  readonly #mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
    super(`${count} in the content\n\n${mistakes.join('\n')}\n`);
    this.name = 'ContentError';
    this.#mistakes = mistakes;
    this.stack = this.message;
  }
  // Not a field: consoles would print it below the message, which has it already.
  get mistakes(): readonly string[] {
    return this.#mistakes;
  }
}
