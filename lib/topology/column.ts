import { toCards } from './card';
import type { Drawing, PlacedCard, PlacedWire } from './drawing';
import type { Graph } from './graph';

const margin = 8;
const between = 16;
const track = 7;

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

/** Cards under one another with brackets at their right, for narrow screens; lines that end at one way in share a bracket. */
export function layOutColumn(graph: Graph): Drawing {
  const cards = toCards(graph);
  const width = Math.max(0, ...cards.map((card) => card.width));
  let y = margin;
  const placed = cards.map((card): PlacedCard => {
    const at = { ...card, width, x: margin, y };
    y += card.height + between;
    return at;
  });
  const shift = new Map(cards.map((card) => [card.place.id, width - card.width]));
  const moved = placed.map((card) => ({
    ...card,
    rows: card.rows.map((row) => ({
      ...row,
      chips: row.chips.map((chip) => ({ ...chip, x: chip.x + (shift.get(card.place.id) ?? 0) })),
    })),
  }));
  const yOf = new Map<string, number>();
  for (const card of moved)
    for (const row of card.rows) for (const end of [...row.entries, ...row.exits]) yOf.set(end.id, card.y + end.y);
  const ends = graph.wires.map((wire) => ({
    wire,
    from: yOf.get(`${wire.source}>${wire.manner}`) ?? 0,
    to: (yOf.get(wire.entry) ?? 0) + 5,
  }));
  const spans = new Map<string, Span>();
  for (const { wire, from, to } of ends) {
    const id = `${wire.entry}|${wire.manner}`;
    const span = spans.get(id) ?? { id, top: to, bottom: to };
    spans.set(id, { id, top: Math.min(span.top, from), bottom: Math.max(span.bottom, from) });
  }
  const tracks = toTracks([...spans.values()]);
  const edge = margin + width;
  const wires = ends.map(({ wire, from, to }): PlacedWire => {
    const x = edge + 14 + track * (tracks.get(`${wire.entry}|${wire.manner}`) ?? 0);
    const points = [
      { x: edge, y: from },
      { x, y: from },
      { x, y: to },
      { x: edge, y: to },
    ];
    return { ...wire, points };
  });
  const right = Math.max(edge, ...wires.flatMap(({ points }) => points.map((point) => point.x)));
  return { width: right + margin, height: y, regions: [], cards: moved, wires };
}
