import type { VFile } from 'vfile';
import { report } from '../source-file';

const tag = /`?<\/?([A-Za-z]*)/;

/** What the parser of MDX says, in words of an author, with the cure. */
const sayings: readonly { found: RegExp; says: (reason: string) => string }[] = [
  {
    found: /^Expected a closing tag for/,
    says: (reason) => `<${tag.exec(reason)?.[1]}> is not closed; add </${tag.exec(reason)?.[1]}> on a line of its own`,
  },
  {
    found: /^Unexpected closing (?:slash|tag)/,
    says: () => 'a tag is closed that was not opened; remove it, or open it before',
  },
  { found: /attribute value/, says: () => 'the value of an attribute is not quoted; write listener="smee"' },
  {
    found: /expression|acorn|corresponding closing brace/,
    says: () => 'a brace begins code, and pages hold none; write \\{ for a brace that is text',
  },
  { found: /create a link in MDX/, says: () => 'a link in angle brackets is no MDX; write [text](address)' },
  { found: /create a comment in MDX/, says: () => 'pages hold no comments; remove it' },
  { found: /before name|in name|after name/, says: () => 'a "<" begins a tag here; write \\< for a sign that is text' },
];

interface SyntaxMessage {
  reason: string;
  line?: number | undefined;
  column?: number | undefined;
}

const isSyntaxMessage = (error: unknown): error is SyntaxMessage =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

/** The parser stops at the first place that it cannot read, and says so without a place in one case. */
export function reportSyntax(file: VFile, error: unknown): void {
  if (!isSyntaxMessage(error)) throw error;
  const inReason = /\((\d+):(\d+)/.exec(error.reason);
  const line = error.line ?? Number(inReason?.[1] ?? 1);
  const column = error.column ?? Number(inReason?.[2] ?? 1);
  const saying = sayings.find(({ found }) => found.test(error.reason));
  report(file, { line, column }, saying ? saying.says(error.reason) : `broken MDX: ${error.reason}; correct it`);
}
