import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Point } from '../source-file';
import { placeOf } from './place-of';

export interface PlacedLink {
  url: string;
  /** Undefined where an address stands apart from its words. */
  text: string | undefined;
  point: Point;
}

/** Before tables are taken out, so that a link in a cell counts. */
export function collectLinks(tree: Root): PlacedLink[] {
  const links: PlacedLink[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      links.push({ url: node.url, text: node.type === 'link' ? textOf(node) : undefined, point: placeOf(node) });
  });
  return links;
}
