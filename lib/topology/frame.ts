import * as words from '@/lib/words/picture';
import type { Card } from './card';
import {
  crosses,
  type Drawing,
  type Frame,
  overlaps,
  type PlacedCard,
  type PlacedWire,
  type Point,
  type Rect,
} from './drawing';
import { textWidth } from './text-width';

const padding = 10;
const bandPadding = 5;
const labelHeight = 15;
const step = 4;
const margin = 2;

function around(rects: readonly Rect[], by: number): Rect {
  const x = Math.min(...rects.map((rect) => rect.x)) - by;
  const y = Math.min(...rects.map((rect) => rect.y)) - by;
  const right = Math.max(...rects.map((rect) => rect.x + rect.width)) + by;
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height)) + by;
  return { x, y, width: right - x, height: bottom - y };
}

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(Math.ceil((to - from) / step), 0) }, (_, index) => from + index * step);

/** The free place for a name that is nearest to a corner. */
function findRoom(ground: Rect, width: number, isFree: (label: Rect) => boolean): Rect | undefined {
  const [left, right] = [ground.x + padding, ground.x + ground.width - padding - width];
  const [top, bottom] = [ground.y - labelHeight, ground.y + ground.height];
  const distance = ({ x, y }: Rect): number => Math.min(x - left, right - x) + Math.min(y - top, bottom - y);
  return steps(top, bottom)
    .flatMap((y) => steps(left, right).map((x) => ({ x, y, width, height: labelHeight })))
    .sort((a, b) => distance(a) - distance(b))
    .find(isFree);
}

const isNode = ({ place }: Card): boolean => place.family === 'cluster';

const toFrame = (label: Rect, rect: Rect): Frame => ({
  id: 'frame:cluster',
  name: words.clusterNodes,
  label,
  ...rect,
});

const labelWidth = Math.ceil(textWidth(words.clusterNodes, 11));

/** The nodes of one cluster stand on one ground, with its name where no card and no line is; a lone card needs none. */
function toFrames(cards: readonly PlacedCard[], wires: readonly Pick<PlacedWire, 'points'>[]): Frame[] {
  const inside = cards.filter(isNode);
  if (inside.length < 2) return [];
  const ground = around(inside, padding);
  const pieces = wires.flatMap(({ points }) => points.slice(1).map((to, at): [Point, Point] => [points[at] ?? to, to]));
  const isFree = (label: Rect): boolean =>
    !cards.some((card) => overlaps(label, around([card], 2))) &&
    !pieces.some(([from, to]) => crosses(from, to, around([label], 3)));
  const label = findRoom(ground, labelWidth, isFree);
  return label ? [toFrame(label, around([ground, around([label], 4)], 0))] : [];
}

/** In a column the ground reaches from edge to edge, and its name stands above the first card. */
export const bandHead = bandPadding + labelHeight + bandPadding;

/** The first card on such a ground, for which there must be room above it. */
export function findBandStart(cards: readonly Card[]): Card | undefined {
  const [first, ...others] = cards.filter(isNode);
  return others.length > 0 ? first : undefined;
}

export function toBands(cards: readonly PlacedCard[], width: number): Frame[] {
  if (!findBandStart(cards)) return [];
  const { y, height } = around(cards.filter(isNode), bandPadding);
  const label = { x: padding, y: y - labelHeight, width: labelWidth, height: labelHeight };
  const top = label.y - bandPadding;
  return [toFrame(label, { x: 0, y: top, width, height: y + height - top })];
}

const lower = <Item extends Point>(item: Item, by: number): Item => ({ ...item, y: item.y + by });

/** The same with its frames; the picture grows where they reach beyond it. */
export function addFrames(drawing: Omit<Drawing, 'frames'>): Drawing {
  const frames = toFrames(drawing.cards, drawing.wires);
  const by = Math.max(0, ...frames.map(({ y }) => margin - y));
  const bottom = Math.max(0, ...frames.map(({ y, height }) => y + height + margin));
  return {
    width: drawing.width,
    height: Math.max(drawing.height, bottom) + by,
    cards: drawing.cards.map((card) => lower(card, by)),
    wires: drawing.wires.map((wire) => ({ ...wire, points: wire.points.map((point) => lower(point, by)) })),
    junctions: drawing.junctions.map((junction) => lower(junction, by)),
    frames: frames.map((frame) => ({ ...lower(frame, by), label: lower(frame.label, by) })),
  };
}
