import type { PlacedChip } from './card';
import { chipHeight } from './card';
import type { Drawing, PlacedCard, PlacedWire, Point } from './drawing';

/** One element of a picture, without a word about who draws it: React for the page, text for a file. */
export interface Shape {
  tag: 'g' | 'rect' | 'text' | 'path' | 'a' | 'circle';
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (Shape | string)[];
}

export interface Links {
  toBox: (boxId: string) => string;
  toWire: (wireId: string) => string;
}

const shape = (tag: Shape['tag'], attributes: Shape['attributes'], ...children: Shape['children']): Shape => ({
  tag,
  attributes,
  children,
});

const radius = 7;

/** Towards the next corner, but not past half of the way. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A line with rounded corners, as the `d` of a path. */
export function toPath(points: readonly Point[]): string {
  const pieces = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return `M${at(point)}`;
    if (!after) return `L${at(point)}`;
    return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`;
  });
  return pieces.join('');
}

/** Points from who starts the talk to who answers. */
function toArrow(points: readonly Point[]): string {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const back = (points.at(-2)?.x ?? 0) <= end.x ? -7 : 7;
  return `M${at(end)}L${at({ x: end.x + back, y: end.y - 4 })}L${at({ x: end.x + back, y: end.y + 4 })}Z`;
}

/** `Smee to BMC, TCP 7171`: what a screen reader says. */
export function nameWire(wire: PlacedWire, nameOf: (boxId: string) => string): string {
  const ports = wire.chips.map(({ text }) => text).join(', ');
  return `${nameOf(wire.source)} to ${nameOf(wire.destination)}, ${ports}`;
}

function drawWire(wire: PlacedWire, nameOf: (boxId: string) => string, links: Links): Shape {
  const d = toPath(wire.points);
  return shape(
    'a',
    {
      className: `wire ${wire.manner}`,
      href: links.toWire(wire.id),
      'aria-label': nameWire(wire, nameOf),
      'data-wire': wire.id,
      'data-source': wire.source,
      'data-destination': wire.destination,
    },
    shape('path', { className: 'reach', d }),
    shape('path', { className: 'line', d }),
    shape('path', { className: 'arrow', d: toArrow(wire.points) }),
  );
}

function drawChip({ protocol, text, x, y, width }: PlacedChip): Shape {
  return shape(
    'g',
    { className: `chip ${protocol.toLowerCase()}` },
    shape('rect', { x, y, width, height: chipHeight, rx: 5 }),
    shape('text', { x: x + width / 2, y: y + chipHeight / 2 + 4, textAnchor: 'middle' }, text),
  );
}

function drawCard(card: PlacedCard, links: Links): Shape {
  const rows = card.rows.map((row) =>
    shape(
      'g',
      { className: row.isMachine ? 'box machine' : 'box', 'data-box': row.boxId },
      shape('path', { className: 'rule', d: `M0 ${row.y}H${card.width}` }),
      shape(
        'a',
        { href: links.toBox(row.boxId), 'aria-label': row.name },
        shape('text', { className: 'name', x: 12, y: row.y + 17 }, row.name),
      ),
      ...row.notes.map(({ text, y }) => shape('text', { className: 'note', x: 12, y: y + 4 }, text)),
      ...row.chips.map(drawChip),
    ),
  );
  return shape(
    'g',
    { className: 'card', transform: `translate(${card.x} ${card.y})`, 'data-place': card.place.id },
    shape('rect', { width: card.width, height: card.height, rx: 10 }),
    shape('text', { className: 'title', x: 12, y: 22 }, card.place.name),
    ...rows,
  );
}

/** Frames first, then lines, then cards, so that nothing lies on top of a text. */
export function toShapes(drawing: Drawing, links: Links): Shape[] {
  const names = new Map(drawing.cards.flatMap(({ rows }) => rows.map((row) => [row.boxId, row.name])));
  const nameOf = (boxId: string): string => names.get(boxId) ?? boxId;
  return [
    ...drawing.regions.map(({ id, name, x, y, width, height }) =>
      shape(
        'g',
        { className: 'region', 'data-region': id },
        shape('rect', { x, y, width, height, rx: 14 }),
        shape('text', { x: x + 16, y: y + 24 }, name),
      ),
    ),
    ...drawing.wires.map((wire) => drawWire(wire, nameOf, links)),
    ...drawing.cards.map((card) => drawCard(card, links)),
  ];
}
