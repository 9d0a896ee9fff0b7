import type { Nodes } from 'mdast';
import type { Point } from '../source-file';

/** Every node of a parsed page has a place; only nodes that a plugin made would not. */
export const placeOf = ({ position }: Pick<Nodes, 'position'>): Point => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
