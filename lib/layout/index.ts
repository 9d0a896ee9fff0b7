import type { Drawing, Graph } from '@/lib/topology';
import { layOutLayered } from '@/lib/topology/layered';
import { askEngine } from './engine';

/** Left to right, for wide screens and paper; runs at build time and nowhere else. Wider cards hold ports beside names. */
export const layOutWide = (graph: Graph, leastWidth?: number): Promise<Drawing> =>
  layOutLayered(graph, askEngine, leastWidth);
