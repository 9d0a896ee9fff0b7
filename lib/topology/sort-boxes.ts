import type { PlacedWire } from './drawing';
import type { Box, Graph } from './graph';

/** How high the other ends of each box's lines are, in the middle. */
function measureEnds(wires: readonly PlacedWire[]): Map<string, number> {
  const ends = new Map<string, number[]>();
  const see = (boxId: string, height = 0) => ends.set(boxId, [...(ends.get(boxId) ?? []), height]);
  for (const { source, destination, points } of wires) {
    see(source, points.at(-1)?.y);
    see(destination, points[0]?.y);
  }
  return new Map([...ends].map(([boxId, ys]) => [boxId, ys.reduce((sum, y) => sum + y, 0) / ys.length]));
}

/** Boxes of a card stand as those they talk to do, so that fewer lines cross; who talks to nobody outside stands last. */
export function sortBoxes(graph: Graph, wires: readonly PlacedWire[]): Graph {
  const ends = measureEnds(wires);
  const heightOf = ({ id }: Box): number => ends.get(id) ?? Number.MAX_VALUE;
  const boxes = [...graph.boxes].sort((a, b) => Number(b.isPlace) - Number(a.isPlace) || heightOf(a) - heightOf(b));
  return { ...graph, boxes };
}
