import type { VFile } from 'vfile';
import { report } from '../source-file';
import { isTagName } from './refuse-code';

const tag = /`?<\/?([\w.-]*)/;

function unclosed(reason: string): string {
  const name = tag.exec(reason)?.[1] ?? '';
  return isTagName(name)
    ? `<${name}> is not closed; add </${name}> on a line of its own`
    : `<${name}> is no tag of a page; write it in Markdown, or \\<${name}> for words between angle brackets`;
}

const pair = /closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/;

function unlike(reason: string): string {
  const [, closing, opening] = pair.exec(reason) ?? [];
  return `<${opening}> is closed by </${closing}>; give both one name`;
}

/** What the parser of MDX says, in words of an author, with the cure. */
const sayings: readonly { found: RegExp; says: (reason: string) => string }[] = [
  {
    found: /^Expected a closing tag for/,
    says: unclosed,
  },
  { found: pair, says: unlike },
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

/** The parser stops at the first place that it cannot read; where a tag has no end, the reason says where the tag stands. */
export function reportSyntax(file: VFile, error: unknown): void {
  if (!isSyntaxMessage(error)) throw error;
  const inReason = /\((\d+):(\d+)/.exec(error.reason);
  const line = Number(inReason?.[1] ?? error.line ?? 1);
  const column = Number(inReason?.[2] ?? error.column ?? 1);
  const saying = sayings.find(({ found }) => found.test(error.reason));
  report(file, { line, column }, saying ? saying.says(error.reason) : `broken MDX: ${error.reason}; correct it`);
}
