import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toSlug } from '../rows/row-slug';
import { type Point, report } from '../source-file';
import { placeOf } from './place-of';

export interface PlacedHeading {
  id: string;
  text: string;
  level: number;
  point: Point;
}

/** Gives every heading the id by which it is linked. */
export function collectHeadings(tree: Root, file: VFile): PlacedHeading[] {
  const headings: PlacedHeading[] = [];
  visit(tree, 'heading', (node) => {
    const text = textOf(node).trim();
    const id = toSlug(text);
    const point = placeOf(node);
    const before = headings.at(-1)?.level ?? 1;
    if (node.depth === 1) report(file, point, 'the title of a page stands in its front matter; begin with "##"');
    else if (node.depth > before + 1)
      report(
        file,
        point,
        `a heading of level ${node.depth} follows one of level ${before}; use "${'#'.repeat(before + 1)}"`,
      );
    if (id === '') report(file, point, 'the heading has no letters; give it a name');
    else if (headings.some((other) => other.id === id))
      report(file, point, `the heading "${text}" stands twice, and both would have the anchor #${id}; reword one`);
    visit(node, ['link', 'linkReference'], (link) => {
      report(file, placeOf(link), 'a heading is a link to itself; put this link into a sentence below it');
    });
    node.data = { ...node.data, hProperties: { id } };
    headings.push({ id, text, level: node.depth, point });
  });
  return headings;
}
