import type { Problem } from './read-page';

const blank = (text: string): string => text.replace(/[^\r\n]/g, '');

/** Lines stay where they are, so that a mistake can be named by its line. */
export function blankFrontMatter(source: string): { text: string; problems: Problem[] } {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(source)?.[1];
  if (!fence) return { text: source, problems: [] };
  const end = new RegExp(`\\n${fence === '---' ? '---' : '\\+\\+\\+'}[ \\t]*(?=\\r?\\n|$)`).exec(source);
  if (!end) {
    return {
      text: blank(source),
      problems: [{ line: 1, message: `the front matter that begins with ${fence} does not end` }],
    };
  }
  const length = end.index + end[0].length;
  return { text: blank(source.slice(0, length)) + source.slice(length), problems: [] };
}

const shortcode = /\{\{[<%][\s\S]*?[>%]\}\}/g;
const placeholder = /hugo-shortcode-(\d+)/g;

/** Markdown takes `(\{{< relref "page" >}})` for no link; a name without spaces stands in for it while the page is read. */
export function hideShortcodes(source: string): { text: string; restore: (text: string) => string } {
  const hidden: string[] = [];
  const text = source.replace(shortcode, (whole, offset: number) =>
    source[offset - 1] === '(' ? `hugo-shortcode-${hidden.push(whole) - 1}` : blank(whole),
  );
  return { text, restore: (part) => part.replace(placeholder, (name, index) => hidden[Number(index)] ?? name) };
}
