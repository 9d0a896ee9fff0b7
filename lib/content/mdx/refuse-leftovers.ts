import type { Code, Root, Table, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Point, pointAt, report } from '../source-file';
import { placeOf } from './place-of';

/** Markup that Markdown took for words, so that readers would see it. */
const leftovers: readonly { found: RegExp; says: string }[] = [
  { found: /\]\(/, says: 'the link has a blank in its address, or no end; write [text](/docs/page/)' },
  { found: /\[\^[^\]]*\]/, says: 'pages hold no footnotes; say it in the text' },
  { found: /\]\[/, says: 'the link names an address that is not on the page; write [text](/docs/page/)' },
  { found: /\[![A-Z]+\]|^:::/m, says: 'pages hold no boxes for notes; say it in the text' },
  { found: /^#{1,6}(?=[^\s#])/, says: 'a heading has a blank behind its "#"; add it' },
  { found: /\*\*/, says: 'the "**" has no partner, or a blank inside; write **word**' },
  { found: /`/, says: 'the "`" has no partner; write `word`' },
];

export const noTable =
  'these lines are no table; it has no empty line in it, and a "---" for each column under its headings';

const startsAsTable = (file: VFile, { offset }: { offset?: number | undefined }): boolean =>
  String(file.value)[offset ?? 0] === '|';

/** Lines that begin like a table, whatever became of them. */
export const isBrokenTable = (file: VFile, node: Root['children'][number]): boolean =>
  node.type === 'paragraph' && startsAsTable(file, node.position?.start ?? {});

/** The place in the file, where escapes and entities may take more room than in the words. */
function placeIn(file: VFile, node: Text, found: RegExp): Point {
  const start = node.position?.start.offset ?? 0;
  const raw = String(file.value).slice(start, node.position?.end.offset ?? start);
  return pointAt(String(file.value), start + (found.exec(raw)?.index ?? 0));
}

function checkText(node: Text, file: VFile): void {
  const leftover = leftovers.find(({ found }) => found.test(node.value));
  if (leftover) report(file, placeIn(file, node, leftover.found), leftover.says);
}

function checkFence(node: Code, file: VFile): void {
  const lines = String(file.value).slice(node.position?.start.offset, node.position?.end.offset).split('\n');
  const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
  if (fence && (lines.length === 1 || !lines.at(-1)?.trim().startsWith(fence)))
    report(file, placeOf(node), `the code that begins here has no end; add ${fence} on a line of its own`);
}

/** Rows of a <PortTable> are counted where they are read. */
function checkTable(table: Table, file: VFile): void {
  const [header, ...rows] = table.children;
  const wanted = header?.children.length ?? 0;
  for (const row of rows.filter(({ children }) => children.length > wanted))
    report(
      file,
      placeOf(row),
      `the row has ${row.children.length} cells under ${wanted} headings; remove what is too much`,
    );
}

/** What would be published as it was typed, though the author meant something else. */
export function refuseLeftovers(tree: Root, file: VFile): void {
  visit(tree, (node, _index, parent) => {
    if (node.type === 'text') checkText(node, file);
    else if (node.type === 'code') checkFence(node, file);
    else if (node.type === 'table' && parent === tree) checkTable(node, file);
    else if (node.type === 'heading' && textOf(node).includes('{#'))
      report(file, placeOf(node), 'a heading gets its anchor from its words; remove what stands in braces');
    else if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference')
      report(file, placeOf(node), 'pages hold no footnotes; say it in the text');
    else if (node.type === 'listItem' && typeof node.checked === 'boolean')
      report(file, placeOf(node), 'pages hold no boxes to tick; write a plain list');
  });
  for (const node of tree.children) if (isBrokenTable(file, node)) report(file, placeOf(node), noTable);
}
