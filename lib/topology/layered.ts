import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js';
import { type Card, type CardRow, spread, toCards } from './card';
import { countBends, countCrossings } from './count-crossings';
import type { Drawing, Junction, PlacedCard, PlacedWire, Point } from './drawing';
import { askEngine } from './engine';
import { addFrames } from './frame';
import type { Graph, Wire } from './graph';
import { effortFor } from './layout-effort';
import { sortBoxes } from './sort-boxes';

const sides = ['WEST', 'EAST'] as const;
type Side = (typeof sides)[number];

const opposite: Record<Side, Side> = { WEST: 'EAST', EAST: 'WEST' };

/** Where a wire leaves one card and enters the other: always on the sides that face each other. */
interface Way {
  wire: Wire;
  from: Side;
  to: Side;
  /** Cards of one column: both ends look to the same side, and the wire turns there. */
  turns: boolean;
}

function toWay(wire: Wire, columnOf: ReadonlyMap<string, number>, last: number): Way {
  const from = columnOf.get(wire.source) ?? 0;
  const to = columnOf.get(wire.destination) ?? 0;
  if (from === to) {
    const side = from === last ? 'WEST' : 'EAST';
    return { wire, from: side, to: side, turns: true };
  }
  return from < to
    ? { wire, from: 'EAST', to: 'WEST', turns: false }
    : { wire, from: 'WEST', to: 'EAST', turns: false };
}

/** Lines that share a trunk: each of its sources reaches each of its ends, so nobody is led astray. */
interface Trunked extends Way {
  exit: string;
  entry: string;
}

const entryOf = ({ wire, to }: Way): string => `${wire.entry}@${to}`;

function toTrunks(ways: readonly Way[]): Trunked[] {
  const sources = new Map<string, string[]>();
  const base = ({ wire, from }: Way): string => `${wire.source}>${wire.manner}@${from}`;
  for (const way of ways) sources.set(entryOf(way), [...(sources.get(entryOf(way)) ?? []), base(way)]);
  return ways.map((way) => {
    const trunk = [...(sources.get(entryOf(way)) ?? [])].sort().join(' ');
    return { ...way, exit: `${base(way)}#${trunk}${way.turns ? '#turn' : ''}`, entry: entryOf(way) };
  });
}

const turnId = ({ entry }: Trunked): string => `turn:${entry}`;

/** Heights to sort the exits of a row by, so that lines part without crossing; none are known at first. */
type Heights = ReadonlyMap<string, number>;

function toPorts(row: CardRow, width: number, ways: readonly Trunked[], heights: Heights): ElkPort[] {
  const toPort = (id: string, side: Side, y: number): ElkPort => ({
    id,
    x: side === 'WEST' ? 0 : width,
    y,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  });
  const entered = new Map(ways.map(({ entry, to }) => [entry, to]));
  const entries = row.entries.flatMap(({ id, y }) =>
    sides.filter((side) => entered.get(`${id}@${side}`) === side).map((side) => toPort(`${id}@${side}`, side, y)),
  );
  const exits = sides.flatMap((side) => {
    const own = ways.filter(({ wire, from }) => wire.source === row.boxId && from === side).map(({ exit }) => exit);
    const sorted = [...new Set(own)].sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0));
    const isShared = entered.has(`${row.entries[0]?.id}@${side}`);
    const ys = spread(isShared ? row.sharedBand : row.exitBand, sorted.length);
    return sorted.map((id, index) => toPort(id, side, ys[index] ?? 0));
  });
  return [...entries, ...exits];
}

function toNode(card: Card, ways: readonly Trunked[], heights: Heights): ElkNode {
  return {
    id: card.place.id,
    width: card.width,
    height: card.height,
    ports: card.rows.flatMap((row) => toPorts(row, card.width, ways, heights)),
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS', 'elk.partitioning.partition': String(card.place.column * 2) },
  };
}

/** Edges run from left to right for the engine, whatever the arrow says; so it never has to break a cycle. */
function toEdges(way: Trunked): ElkExtendedEdge[] {
  const { wire, from, exit, entry } = way;
  if (!way.turns) {
    const ends = from === 'EAST' ? [exit, entry] : [entry, exit];
    return [{ id: wire.id, sources: [ends[0] ?? ''], targets: [ends[1] ?? ''] }];
  }
  const turn = `${turnId(way)}@`;
  const toward = (id: string, end: string): ElkExtendedEdge =>
    from === 'EAST' ? { id, sources: [end], targets: [turn] } : { id, sources: [turn], targets: [end] };
  return [toward(`${wire.id}/out`, exit), toward(`${wire.id}/in`, entry)];
}

function toTurns(ways: readonly Trunked[], columnOf: ReadonlyMap<string, number>): ElkNode[] {
  const turning = new Map(ways.filter(({ turns }) => turns).map((way) => [turnId(way), way]));
  return [...turning].map(([id, { wire, from }]) => ({
    id,
    width: 0,
    height: 0,
    ports: [{ id: `${id}@`, x: 0, y: 0, width: 0, height: 0, layoutOptions: { 'elk.port.side': opposite[from] } }],
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      'elk.partitioning.partition': String((columnOf.get(wire.source) ?? 0) * 2 + (from === 'EAST' ? 1 : -1)),
    },
  }));
}

const pointsOf = (edge: ElkExtendedEdge | undefined): Point[] =>
  (edge?.sections ?? [])
    .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
    .map(({ x, y }) => ({ x, y }));

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

/** Without points that a straight line passes, and without ways there and back. */
function straighten(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    let [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && isSame(last.x, point.x) && isSame(last.y, point.y)) continue;
    while (before && last && isOneLine(before, last, point)) {
      kept.pop();
      [before, last] = [kept.at(-2), kept.at(-1)];
    }
    if (!(last && isSame(last.x, point.x) && isSame(last.y, point.y))) kept.push(point);
  }
  return kept;
}

/** All three on one line; whether the way turns back on it does not matter. */
const isOneLine = (a: Point, b: Point, c: Point): boolean =>
  (isSame(a.x, b.x) && isSame(b.x, c.x)) || (isSame(a.y, b.y) && isSame(b.y, c.y));

function placeWire(way: Way, edges: ReadonlyMap<string, ElkExtendedEdge>): PlacedWire {
  const { wire, from, turns } = way;
  if (!turns) {
    const points = pointsOf(edges.get(wire.id));
    return { ...wire, points: straighten(from === 'EAST' ? points : points.reverse()) };
  }
  const out = pointsOf(edges.get(`${wire.id}/out`));
  const into = pointsOf(edges.get(`${wire.id}/in`));
  const points = from === 'EAST' ? [...out, ...into.reverse().slice(1)] : [...out.reverse(), ...into.slice(1)];
  return { ...wire, points: straighten(points) };
}

function findJunctions(ways: readonly Way[], edges: ReadonlyMap<string, ElkExtendedEdge>): Junction[] {
  const found = ways.flatMap(({ wire: { id, manner } }) =>
    [id, `${id}/out`, `${id}/in`]
      .flatMap((edge) => edges.get(edge)?.junctionPoints ?? [])
      .map(({ x, y }) => ({ x, y, manner })),
  );
  return [...new Map(found.map((junction) => [`${junction.x} ${junction.y}`, junction])).values()];
}

/** Where lines go once they have left: as high as they are at their first bend, and at their end where that is equal. */
function measureHeights(ways: readonly Trunked[], wires: readonly PlacedWire[]): Heights {
  const ends = new Map<string, number[]>();
  for (const [index, { exit }] of ways.entries()) {
    const points = wires[index]?.points ?? [];
    const after = points[2]?.y ?? points.at(-1)?.y ?? 0;
    ends.set(exit, [...(ends.get(exit) ?? []), after]);
  }
  return new Map([...ends].map(([exit, ys]) => [exit, ys.reduce((sum, y) => sum + y, 0) / ys.length]));
}

/** Of equal crossings, fewer corners; of equal corners, the smaller picture. */
function findBest(drawings: readonly [Drawing, ...Drawing[]]): Drawing {
  const [first, ...others] = drawings.map((drawing) => ({
    drawing,
    cost: [countCrossings(drawing), countBends(drawing), drawing.width * drawing.height],
  }));
  const isLess = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
  };
  return (
    others.reduce((best, one) => (best && isLess(one.cost, best.cost) ? one : best), first)?.drawing ?? drawings[0]
  );
}

/** Left to right, for wide screens and paper; runs at build time and nowhere else. Wider cards hold ports beside names. */
export async function layOutLayered(graph: Graph, leastWidth = 160): Promise<Drawing> {
  const columns = new Map(graph.places.map(({ id, column }) => [id, column]));
  const columnOf = new Map(graph.boxes.map(({ id, placeId }) => [id, columns.get(placeId) ?? 0]));
  const last = Math.max(...columns.values());
  const { rounds, options } = effortFor(graph.wires.length);
  const ways = toTrunks(graph.wires.map((wire) => toWay(wire, columnOf, last)));

  const layOut = async (sorted: Graph, heights: Heights): Promise<Drawing> => {
    const cards = toCards(sorted, ({ column }) => column, leastWidth);
    const root = await askEngine({
      id: 'root',
      children: [...cards.map((card) => toNode(card, ways, heights)), ...toTurns(ways, columnOf)],
      edges: ways.flatMap(toEdges),
      layoutOptions: options,
    });
    const nodes = new Map((root.children ?? []).map((node) => [node.id, node]));
    const edges = new Map((root.edges ?? []).map((edge) => [edge.id, edge]));
    return {
      width: root.width ?? 0,
      height: root.height ?? 0,
      cards: cards.map((card): PlacedCard => {
        const { x = 0, y = 0 } = nodes.get(card.place.id) ?? {};
        return { ...card, x, y };
      }),
      wires: ways.map((way) => placeWire(way, edges)),
      junctions: findJunctions(ways, edges),
      frames: [],
    };
  };
  let drawing = await layOut(graph, new Map());
  const tried: [Drawing, ...Drawing[]] = [drawing];
  while (tried.length < rounds) {
    drawing = await layOut(sortBoxes(graph, drawing.wires), measureHeights(ways, drawing.wires));
    tried.push(drawing);
  }
  return addFrames(findBest(tried));
}
