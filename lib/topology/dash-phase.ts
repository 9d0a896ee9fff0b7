import type { PlacedWire, Point } from './drawing';
import { dashes } from './palette';

/** Where in its dashes a line starts, drawn from its end to its source. */
export type PhaseOf = (wire: PlacedWire) => number;

/** What a rounded corner saves, for the usual radius. */
const savedByCorner = 2.64;

const lengthOf = (points: readonly Point[]): number =>
  points
    .slice(1)
    .reduce((sum, { x, y }, at) => sum + Math.hypot(x - (points[at]?.x ?? x), y - (points[at]?.y ?? y)), 0) -
  Math.max(points.length - 2, 0) * savedByCorner;

const periodOf = ({ manner }: PlacedWire): number =>
  (dashes[manner] ?? '').split(' ').reduce((sum, part) => sum + Number(part), 0);

/**
 * Lines that share a way are drawn on top of each other, and their gaps stay gaps only where dashes fall upon dashes: so
 * all lines to one end start alike, and those of one source agree there.
 */
export function toPhases(wires: readonly PlacedWire[]): PhaseOf {
  const first = new Map<string, PlacedWire>();
  for (const wire of wires) {
    const known = first.get(wire.entry);
    if (!known || wire.source < known.source) first.set(wire.entry, wire);
  }
  return (wire) => {
    const period = periodOf(wire);
    const { points } = first.get(wire.entry) ?? wire;
    return period === 0 ? 0 : Math.round((period - (lengthOf(points) % period)) * 10) / 10;
  };
}
