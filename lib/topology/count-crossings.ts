import type { Drawing, Point } from './drawing';

interface Piece {
  wireId: string;
  from: Point;
  to: Point;
}

const toPieces = ({ wires }: Drawing): Piece[] =>
  wires.flatMap(({ id, points }) =>
    points.slice(1).map((to, index) => ({ wireId: id, from: points[index] ?? to, to })),
  );

const isLevel = ({ from, to }: Piece): boolean => Math.abs(from.y - to.y) < 0.5;

const isBetween = (value: number, a: number, b: number): boolean =>
  value > Math.min(a, b) + 1 && value < Math.max(a, b) - 1;

const toKey = (x: number, y: number): string => `${Math.round(x)} ${Math.round(y)}`;

/** In how many places a reader sees lines cross; where lines of one trunk part, none do. */
export function countCrossings(drawing: Drawing): number {
  const pieces = toPieces(drawing);
  const upright = pieces.filter((piece) => !isLevel(piece));
  const found = new Set<string>();
  for (const { wireId, from, to } of pieces.filter(isLevel)) {
    for (const other of upright) {
      if (other.wireId === wireId || !isBetween(other.from.x, from.x, to.x)) continue;
      if (isBetween(from.y, other.from.y, other.to.y)) found.add(toKey(other.from.x, from.y));
    }
  }
  for (const { x, y } of drawing.junctions) found.delete(toKey(x, y));
  return found.size;
}

export const countBends = ({ wires }: Drawing): number =>
  wires.reduce((sum, { points }) => sum + Math.max(points.length - 2, 0), 0);
