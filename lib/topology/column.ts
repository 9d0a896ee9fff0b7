import { type Card, spread, toCards } from './card';
import type { Drawing, PlacedCard, PlacedWire } from './drawing';
import { bandHead, findBandStart, toBands } from './frame';
import type { Graph, Wire } from './graph';

const margin = 2;
const between = 14;
const firstTrack = 14;
const track = 6;
const leastWidth = 256;

interface Span {
  id: string;
  top: number;
  bottom: number;
}

/** The first free track for each span, shortest spans nearest to the cards. */
function toTracks(spans: readonly Span[]): Map<string, number> {
  const tracks: Span[][] = [];
  const trackOf = new Map<string, number>();
  const ordered = [...spans].sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top);
  for (const span of ordered) {
    const isFree = (taken: readonly Span[]) =>
      taken.every((one) => one.bottom + 4 < span.top || span.bottom + 4 < one.top);
    const found = tracks.findIndex(isFree);
    const index = found < 0 ? tracks.length : found;
    tracks[index] = [...(tracks[index] ?? []), span];
    trackOf.set(span.id, index);
  }
  return trackOf;
}

function stack(cards: readonly Card[]): PlacedCard[] {
  const bandStart = findBandStart(cards);
  let y = margin;
  return cards.map((card) => {
    if (card === bandStart) y += bandHead;
    const placed = { ...card, x: margin, y };
    y += card.height + between;
    return placed;
  });
}

interface Ends {
  wire: Wire;
  from: number;
  to: number;
  /** Lines into one card share a trunk. */
  trunk: string;
}

function findEnds({ wires, boxes }: Graph, cards: readonly PlacedCard[]): Ends[] {
  const exits = new Map<string, number>();
  const entries = new Map<string, number>();
  for (const card of cards) {
    for (const row of card.rows) {
      for (const { id, y } of row.entries) entries.set(id, card.y + y + 5);
      const heights = spread(row.sharedBand, row.exits.length);
      for (const [index, manner] of row.exits.entries()) {
        exits.set(`${row.boxId}>${manner}`, card.y + (heights[index] ?? 0));
      }
    }
  }
  const placeOf = new Map(boxes.map(({ id, placeId }) => [id, placeId]));
  return wires.map((wire) => ({
    wire,
    from: exits.get(`${wire.source}>${wire.manner}`) ?? 0,
    to: entries.get(wire.entry) ?? 0,
    trunk: placeOf.get(wire.destination) ?? '',
  }));
}

function toSpans(ends: readonly Ends[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { from, to, trunk: id } of ends) {
    const { top, bottom } = spans.get(id) ?? { top: from, bottom: from };
    spans.set(id, { id, top: Math.min(top, from, to), bottom: Math.max(bottom, from, to) });
  }
  return [...spans.values()];
}

/** Cards under one another with a trunk for each at their right, for narrow screens. */
export function layOutColumn(graph: Graph): Drawing {
  const cards = stack(toCards(graph, () => 0, leastWidth));
  const ends = findEnds(graph, cards);
  const tracks = toTracks(toSpans(ends));
  const edge = margin + Math.max(0, ...cards.map(({ width }) => width));
  const wires = ends.map(({ wire, from, to, trunk }): PlacedWire => {
    const x = edge + firstTrack + track * (tracks.get(trunk) ?? 0);
    const points = [
      { x: edge, y: from },
      { x, y: from },
      { x, y: to },
      { x: edge, y: to },
    ];
    return { ...wire, points };
  });
  const right = Math.max(edge, ...wires.flatMap(({ points }) => points.map((point) => point.x)));
  const width = right + margin + 1;
  const frames = toBands(cards, width);
  const bottom = Math.max(0, ...[...cards, ...frames].map(({ y, height }) => y + height));
  return { width, height: bottom + margin, cards, wires, junctions: [], frames };
}
