import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { didYouMean, oneOf } from '../did-you-mean';
import { type Point, report } from '../source-file';
import { placeOf } from './place-of';

/** The tags that a page may hold, and the attributes of each. */
const tags: Readonly<Record<string, readonly string[]>> = {
  PortTable: ['listener'],
  OutboundHosts: ['of'],
  Requirements: ['of'],
};

export const isTagName = (name: string): boolean => Object.hasOwn(tags, name);

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

const isTag = (node: Nodes): node is Tag => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const code: Partial<Record<Nodes['type'], string>> = {
  mdxjsEsm: 'pages hold no import or export; data comes from the tables and their sidecar',
  mdxFlowExpression: 'pages hold no expressions in braces; write the text itself, or \\{ for a brace',
  mdxTextExpression: 'pages hold no expressions in braces; write the text itself, or \\{ for a brace',
};

function tagMistake(node: Tag, isAtTop: boolean): string | undefined {
  const name = node.name ?? '';
  const known = Object.keys(tags);
  if (!known.includes(name)) return `<${name}> is no tag of a page; ${didYouMean(name, known, 'write it in Markdown')}`;
  if (node.type === 'mdxJsxTextElement' || !isAtTop)
    return `<${name}> stands inside something else; put it on lines of its own`;
  return undefined;
}

function attributeMistakes(node: Tag): string[] {
  const allowed = tags[node.name ?? ''] ?? [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return ['pages hold no {...} attributes; write them out'];
    if (!allowed.includes(attribute.name)) {
      return [
        `<${node.name}> has no "${attribute.name}"; ${didYouMean(attribute.name, allowed, `it has ${oneOf(allowed)}`)}`,
      ];
    }
    return typeof attribute.value === 'string'
      ? []
      : [`"${attribute.name}" has no value in quotes; write ${attribute.name}="…"`];
  });
}

/** Takes code out of the tree before it could run, and says so. */
export function refuseCode(tree: Root, file: VFile): void {
  visit(tree, (node, index, parent) => {
    const place: Point = placeOf(node);
    const mistakes = [];
    if (isTag(node)) mistakes.push(tagMistake(node, parent === tree) ?? attributeMistakes(node));
    else if (code[node.type]) mistakes.push(code[node.type] ?? '');
    else if (node.type === 'html') mistakes.push('pages hold no HTML; use Markdown');
    else if (node.type === 'image' || node.type === 'imageReference')
      mistakes.push('pages hold no pictures; say it in words or in a table');
    const sentences = mistakes.flat();
    for (const sentence of sentences) report(file, place, sentence);
    if (sentences.length === 0 || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
