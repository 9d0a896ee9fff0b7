import { groupBy } from '@/lib/flows';
import type { Wire } from './graph';

/** Columns face each other with these. */
export const sides = ['WEST', 'EAST'] as const;
export type Side = (typeof sides)[number];

/** A point between two columns where lines meet, part or turn: a card without a size. */
export interface Stop {
  id: string;
  partition: number;
}

/** A piece of a way as the engine sees it: always from left to right, so that it never has to break a cycle. */
export interface Leg {
  id: string;
  left: string;
  right: string;
  /** Those who take it go against the engine's direction. */
  isBackward: boolean;
}

/** How a wire goes from one card to another: which ports it leaves and enters, and the legs between them. */
export interface Route {
  wire: Wire;
  exit: string;
  exitSide: Side;
  entry: string;
  entrySide: Side;
  legs: readonly Leg[];
}

/** Where a wire leaves one card and enters the other: always on the sides that face each other. */
interface Way {
  wire: Wire;
  from: number;
  to: number;
  exitSide: Side;
  entrySide: Side;
}

/** Lines that share a trunk: each of its sources reaches each of its ends, so nobody is led astray. */
interface Trunked extends Way {
  exit: string;
  entry: string;
  trunk: string;
}

const opposite: Record<Side, Side> = { WEST: 'EAST', EAST: 'WEST' };

/** Within a column both ends look to the same side, and the wire turns there. */
function toWay(wire: Wire, columnOf: ReadonlyMap<string, number>, last: number): Way {
  const from = columnOf.get(wire.source) ?? 0;
  const to = columnOf.get(wire.destination) ?? 0;
  const exitSide = from < to || (from === to && from !== last) ? 'EAST' : 'WEST';
  return { wire, from, to, exitSide, entrySide: from === to ? exitSide : opposite[exitSide] };
}

function toTrunks(ways: readonly Way[]): Trunked[] {
  const base = ({ wire, exitSide }: Way): string => `${wire.source}>${wire.manner}@${exitSide}`;
  const entryOf = ({ wire, entrySide }: Way): string => `${wire.entry}@${entrySide}`;
  return [...groupBy(ways, entryOf).values()].flatMap((arriving) => {
    const sources = arriving.map(base).sort().join(' ');
    return arriving.map((way) => {
      const trunk = `${sources}${way.from === way.to ? '#turn' : ''}`;
      return { ...way, exit: `${base(way)}#${trunk}`, entry: entryOf(way), trunk };
    });
  });
}

const partitionAt = (column: number, side: Side): number => column * 2 + (side === 'EAST' ? 1 : -1);

const toLeg = (from: string, to: string, side: Side): Leg =>
  side === 'EAST'
    ? { id: `${from} ${to}`, left: from, right: to, isBackward: false }
    : { id: `${from} ${to}`, left: to, right: from, isBackward: true };

interface Routed {
  routes: readonly Route[];
  stops: readonly Stop[];
}

function turn(way: Trunked): Routed {
  const { exit, entry, exitSide, from } = way;
  const id = `turn:${entry}`;
  const legs = [
    toLeg(exit, `${id}@${opposite[exitSide]}`, exitSide),
    toLeg(`${id}@${opposite[exitSide]}`, entry, opposite[exitSide]),
  ];
  return { routes: [{ ...way, legs }], stops: [{ id, partition: partitionAt(from, exitSide) }] };
}

/** Where the lines of a trunk meet on their way: behind each column that adds to them, and before they part far off. */
function findMeetings(ways: readonly Trunked[]): number[] {
  const forward = ways[0]?.exitSide === 'WEST' ? -1 : 1;
  const last = Math.min(...ways.map(({ to }) => to * forward)) - 1;
  const starts = [...new Map(ways.map(({ exit, from }) => [exit, from * forward])).values()].sort((a, b) => a - b);
  const meetings = starts.filter((column, index) => index > 0 && column < last);
  const parts = new Set(ways.map(({ entry }) => entry)).size > 1 && (starts[0] ?? last) < last;
  return [...new Set(parts ? [...meetings, last] : meetings)].map((column) => column * forward);
}

/** Lines of one trunk become one line as soon as they can, and part as late. */
function join(ways: readonly Trunked[], meetings: readonly number[]): Routed {
  const [one] = ways;
  if (!one) return { routes: [], stops: [] };
  const side = one.exitSide;
  const forward = side === 'EAST' ? 1 : -1;
  const stops = meetings.map((column) => ({
    id: `meet:${side}:${column}:${one.trunk}`,
    partition: partitionAt(column, side),
    column,
  }));
  const routes = ways.map((way) => {
    const passed = stops.filter(({ column }) => column * forward >= way.from * forward);
    const ports = [way.exit, ...passed.flatMap(({ id }) => [`${id}@${opposite[side]}`, `${id}@${side}`]), way.entry];
    const legs = Array.from({ length: ports.length / 2 }, (_, at) =>
      toLeg(ports[at * 2] ?? '', ports[at * 2 + 1] ?? '', side),
    );
    return { ...way, legs };
  });
  return { routes, stops: stops.map(({ id, partition }) => ({ id, partition })) };
}

interface Columns {
  columnOf: ReadonlyMap<string, number>;
  last: number;
  /** Whether lines of one trunk become one line between columns. */
  joins: boolean;
}

/** The ways of all wires, in their order. */
export function toRoutes(wires: readonly Wire[], { columnOf, last, joins }: Columns): Routed {
  const trunked = toTrunks(wires.map((wire) => toWay(wire, columnOf, last)));
  const turning = trunked.filter(({ from, to }) => from === to);
  const passing = trunked.filter(({ from, to }) => from !== to);
  const trunks = groupBy(passing, ({ trunk }) => trunk);
  const all = [
    ...turning.map(turn),
    ...[...trunks.values()].map((ways) => join(ways, joins ? findMeetings(ways) : [])),
  ];
  const routeOf = new Map(all.flatMap(({ routes }) => routes.map((route) => [route.wire.id, route])));
  const stops = new Map(all.flatMap((one) => one.stops.map((stop) => [stop.id, stop])));
  return { routes: wires.flatMap(({ id }) => routeOf.get(id) ?? []), stops: [...stops.values()] };
}
