import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { type Card, toCards } from './card';
import type { Drawing, PlacedCard, PlacedRegion, PlacedWire } from './drawing';
import type { Graph, Wire } from './graph';
import { regions } from './place';

const spacing = {
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeNode': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
};

const rootOptions = {
  ...spacing,
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.randomSeed': '1',
  'elk.layered.cycleBreaking.strategy': 'GREEDY',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.padding': '[top=16,left=16,bottom=16,right=16]',
};

const regionOptions = { ...spacing, 'elk.padding': '[top=44,left=24,bottom=24,right=24]' };

function toNode({ place, width, height, rows }: Card): ElkNode {
  const side = (x: number) => ({ 'elk.port.side': x === 0 ? 'WEST' : 'EAST' });
  const toPort = (id: string, x: number, y: number) => ({ id, x, y, width: 0, height: 0, layoutOptions: side(x) });
  const entries = rows.flatMap((row) => row.entries.map(({ id, y }) => toPort(id, 0, y)));
  const exits = rows.flatMap((row) => row.exits.map(({ id, y }) => toPort(id, width, y)));
  const layoutOptions = { 'elk.portConstraints': 'FIXED_POS' };
  return { id: place.id, width, height, ports: [...entries, ...exits], layoutOptions };
}

function toEdge(wire: Wire, placeOf: ReadonlyMap<string, string>): ElkExtendedEdge {
  const fromClusterCore = placeOf.get(wire.source) === 'control-plane';
  return {
    id: wire.id,
    sources: [`${wire.source}>${wire.manner}`],
    targets: [wire.entry],
    layoutOptions: fromClusterCore ? { 'elk.layered.priority.direction': '20' } : {},
  };
}

function toElk(graph: Graph, cards: readonly Card[], thoroughness: string): ElkNode {
  const inside = (region: string | null) => cards.filter(({ place }) => place.region === region).map(toNode);
  const used = Object.keys(regions).filter((id) => cards.some(({ place }) => place.region === id));
  const framed = used.map((id) => ({ id: `region:${id}`, children: inside(id), layoutOptions: regionOptions }));
  const placeOf = new Map(graph.boxes.map((box) => [box.id, box.placeId]));
  return {
    id: 'root',
    children: [...framed, ...inside(null)],
    edges: graph.wires.map((wire) => toEdge(wire, placeOf)),
    layoutOptions: { ...rootOptions, 'elk.layered.thoroughness': thoroughness },
  };
}

function placeWire(wire: Wire, edge: ElkExtendedEdge | undefined): PlacedWire {
  const points = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
  return { ...wire, points: points.map(({ x, y }) => ({ x, y })) };
}

/** Left to right, for wide screens and paper; runs at build time and nowhere else. */
export async function layOutLayered(graph: Graph, thoroughness = 40): Promise<Drawing> {
  const cards = toCards(graph);
  const root = await new ELK().layout<ElkNode>(toElk(graph, cards, String(thoroughness)));
  const top = root.children ?? [];
  const nodes = new Map([...top, ...top.flatMap(({ children = [] }) => children)].map((node) => [node.id, node]));
  const edges = new Map((root.edges ?? []).map((edge) => [edge.id, edge]));
  const placed = cards.map((card): PlacedCard => {
    const { x = 0, y = 0 } = nodes.get(card.place.id) ?? {};
    return { ...card, x, y };
  });
  const frames = Object.entries(regions).flatMap(([id, name]): PlacedRegion[] => {
    const node = nodes.get(`region:${id}`);
    return node ? [{ id, name, x: node.x ?? 0, y: node.y ?? 0, width: node.width ?? 0, height: node.height ?? 0 }] : [];
  });
  return {
    width: root.width ?? 0,
    height: root.height ?? 0,
    regions: frames,
    cards: placed,
    wires: graph.wires.map((wire) => placeWire(wire, edges.get(wire.id))),
  };
}
