import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js';
import { type Card, type CardRow, spread, toCards } from './card';
import { countBends, countCrossings } from './count-crossings';
import type { Drawing, Junction, PlacedCard, PlacedWire, Point } from './drawing';
import { addFrames } from './frame';
import type { Graph } from './graph';
import { effortFor, type Options, type Walk } from './layout-effort';
import { type Leg, type Route, type Side, type Stop, sides, toRoutes } from './route';
import { sortBoxes } from './sort-boxes';

/** Works out where nodes stand and how edges run; the same question has the same answer. */
type Engine = (question: ElkNode) => Promise<ElkNode>;

/** Heights to sort the exits of a row by, so that lines part without crossing; none are known at first. */
type Heights = ReadonlyMap<string, number>;

function toPorts(row: CardRow, width: number, routes: readonly Route[], heights: Heights): ElkPort[] {
  const toPort = (id: string, side: Side, y: number): ElkPort => ({
    id,
    x: side === 'WEST' ? 0 : width,
    y,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  });
  const entered = new Map(routes.map(({ entry, entrySide }) => [entry, entrySide]));
  const entries = row.entries.flatMap(({ id, y }) =>
    sides.filter((side) => entered.get(`${id}@${side}`) === side).map((side) => toPort(`${id}@${side}`, side, y)),
  );
  const exits = sides.flatMap((side) => {
    const own = routes
      .filter(({ wire, exitSide }) => wire.source === row.boxId && exitSide === side)
      .map(({ exit }) => exit);
    const sorted = [...new Set(own)].sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0));
    const isShared = entered.has(`${row.entries[0]?.id}@${side}`);
    const ys = spread(isShared ? row.sharedBand : row.exitBand, sorted.length);
    return sorted.map((id, index) => toPort(id, side, ys[index] ?? 0));
  });
  return [...entries, ...exits];
}

function toNode(card: Card, routes: readonly Route[], heights: Heights): ElkNode {
  return {
    id: card.place.id,
    width: card.width,
    height: card.height,
    ports: card.rows.flatMap((row) => toPorts(row, card.width, routes, heights)),
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS', 'elk.partitioning.partition': String(card.place.column * 2) },
  };
}

const toEdge = ({ id, left, right }: Leg): ElkExtendedEdge => ({ id, sources: [left], targets: [right] });

const toStop = ({ id, partition }: Stop): ElkNode => ({
  id,
  width: 0,
  height: 0,
  ports: sides.map((side) => ({
    id: `${id}@${side}`,
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  })),
  layoutOptions: { 'elk.portConstraints': 'FIXED_POS', 'elk.partitioning.partition': String(partition) },
});

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

function placeWire({ wire, legs }: Route, edges: ReadonlyMap<string, ElkExtendedEdge>): PlacedWire {
  const points = legs.flatMap(({ id, isBackward }) => {
    const way = pointsOf(edges.get(id));
    return isBackward ? way.reverse() : way;
  });
  return { ...wire, points: straighten(points) };
}

function findJunctions(routes: readonly Route[], edges: ReadonlyMap<string, ElkExtendedEdge>): Junction[] {
  const found = routes.flatMap(({ wire: { manner }, legs }) =>
    legs.flatMap(({ id }) => edges.get(id)?.junctionPoints ?? []).map(({ x, y }) => ({ x, y, manner })),
  );
  return [...new Map(found.map((junction) => [`${junction.x} ${junction.y}`, junction])).values()];
}

/** Where lines go once they have left: as high as they are at their first bend, and at their end where that is equal. */
function measureHeights(routes: readonly Route[], wires: readonly PlacedWire[]): Heights {
  const ends = new Map<string, number[]>();
  for (const [index, { exit }] of routes.entries()) {
    const points = wires[index]?.points ?? [];
    const after = points[2]?.y ?? points.at(-1)?.y ?? 0;
    ends.set(exit, [...(ends.get(exit) ?? []), after]);
  }
  return new Map([...ends].map(([exit, ys]) => [exit, ys.reduce((sum, y) => sum + y, 0) / ys.length]));
}

/** Of equal crossings, fewer corners; of equal corners, the smaller picture. */
function findBest(drawings: readonly Drawing[]): Drawing {
  const judged = drawings.map((drawing) => ({
    drawing,
    cost: [countCrossings(drawing), countBends(drawing), drawing.width * drawing.height],
  }));
  const isLess = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
  };
  return judged.reduce((best, one) => (isLess(one.cost, best.cost) ? one : best)).drawing;
}

/** One walk: each round sorts rows and exits by where lines went in the round before. */
async function walk(
  graph: Graph,
  { joins, rounds }: Walk,
  { engine, leastWidth, options }: { engine: Engine; leastWidth: number; options: Options },
): Promise<Drawing[]> {
  const columns = new Map(graph.places.map(({ id, column }) => [id, column]));
  const columnOf = new Map(graph.boxes.map(({ id, placeId }) => [id, columns.get(placeId) ?? 0]));
  const last = Math.max(...columns.values());
  const { routes, stops } = toRoutes(graph.wires, { columnOf, last, joins });
  const legs = new Map(routes.flatMap((route) => route.legs.map((leg) => [leg.id, leg])));

  const layOut = async (sorted: Graph, heights: Heights): Promise<Drawing> => {
    const cards = toCards(sorted, ({ column }) => column, leastWidth);
    const root = await engine({
      id: 'root',
      children: [...cards.map((card) => toNode(card, routes, heights)), ...stops.map(toStop)],
      edges: [...legs.values()].map(toEdge),
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
      wires: routes.map((route) => placeWire(route, edges)),
      junctions: findJunctions(routes, edges),
      frames: [],
    };
  };
  let drawing = await layOut(graph, new Map());
  const tried = [drawing];
  while (tried.length < rounds) {
    drawing = await layOut(sortBoxes(graph, drawing.wires), measureHeights(routes, drawing.wires));
    tried.push(drawing);
  }
  return tried;
}

/** Left to right, for wide screens and paper. Wider cards hold ports beside names. */
export async function layOutLayered(graph: Graph, engine: Engine, leastWidth = 160): Promise<Drawing> {
  const { walks, options } = effortFor(graph.wires.length);
  const tried = await Promise.all(walks.map((one) => walk(graph, one, { engine, leastWidth, options })));
  return addFrames(findBest(tried.flat()));
}
