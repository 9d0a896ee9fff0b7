import type { Root } from 'mdast';
import type { Point } from '../source-file';
import { attributeOf } from './attribute-of';
import { placeOf } from './place-of';

/** `<OutboundHosts of="bare-metal" />`; without `of` it lists them all. */
export interface PlacedList {
  name: 'OutboundHosts' | 'Requirements';
  of: string | undefined;
  point: Point;
}

export const collectLists = (tree: Root): PlacedList[] =>
  tree.children.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && (node.name === 'OutboundHosts' || node.name === 'Requirements')
      ? [{ name: node.name, of: attributeOf(node, 'of'), point: placeOf(node) }]
      : [],
  );
