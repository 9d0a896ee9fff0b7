import * as words from '@/lib/words/picture';
import type { CardRow, PlacedChip } from './card';
import { chipHeight } from './card';
import { formatChips } from './chip';
import { type PhaseOf, toPhases } from './dash-phase';
import type { Drawing, Frame, PlacedCard, PlacedWire, Point } from './drawing';

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
function toPath(points: readonly Point[]): string {
  const pieces = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return `M${at(point)}`;
    if (!after) return `L${at(point)}`;
    return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`;
  });
  return pieces.join('');
}

/** Points from who speaks first to who answers. */
function toArrow(points: readonly Point[]): string {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const back = (points.at(-2)?.x ?? 0) <= end.x ? -7 : 7;
  return `M${at(end)}l${back} -4v8Z`;
}

/** `BMC to Smee, TCP 7171, ISO boot`: what a screen reader says; more than two purposes are only counted. */
export function nameWire({ source, destination, chips, about }: PlacedWire, nameOf: (boxId: string) => string): string {
  const [first = '', second = '', ...more] = about;
  const purposes = more.length > 0 ? [words.forPurposes(about.length)] : [first, second].filter(Boolean);
  return [words.wire(nameOf(source), nameOf(destination)), formatChips(chips), ...purposes].join(', ');
}

interface Drawn {
  nameOf: (boxId: string) => string;
  phaseOf: PhaseOf;
}

function drawWire(wire: PlacedWire, { nameOf, phaseOf }: Drawn, links: Links): Shape {
  const d = toPath([...wire.points].reverse());
  const phase = phaseOf(wire);
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
    shape('path', { className: 'line', d, ...(phase ? { strokeDashoffset: phase } : {}) }),
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

function drawRow(row: CardRow, width: number, links: Links): Shape {
  const { x, y, isTitle, caption } = row;
  const name = shape('text', { className: isTitle ? 'title' : 'name', x, y: y + (isTitle ? 20 : 16.5) }, row.name);
  return shape(
    'g',
    { className: 'box', 'data-box': row.boxId },
    shape('rect', { className: 'reach', y, width, height: row.height }),
    ...(isTitle ? [] : [shape('path', { className: 'rule', d: `M0 ${y}H${width}` })]),
    shape(
      'a',
      { href: links.toBox(row.boxId), ...(row.spoken === row.name ? {} : { 'aria-label': row.spoken }) },
      name,
    ),
    ...(caption ? [shape('text', { className: 'note', x, y: y + 34 }, caption)] : []),
    ...row.notes.map((note) => shape('text', { className: 'note', x, y: note.y + 4 }, note.text)),
    ...row.chips.map(drawChip),
  );
}

function drawCard(card: PlacedCard, links: Links): Shape {
  const { place, title, width, height } = card;
  const head = Math.min(place.caption ? 42 : 29, height - 1);
  const header = title ? [shape('text', { className: 'title', x: 10, y: 20 }, title)] : [];
  const caption = title && place.caption ? [shape('text', { className: 'note', x: 10, y: 34 }, place.caption)] : [];
  return shape(
    'g',
    { className: `card ${place.family}`, transform: `translate(${card.x} ${card.y})`, 'data-place': place.id },
    shape('rect', { width, height, rx: 8 }),
    shape('path', { className: 'head', d: `M0 ${head}V8A8 8 0 0 1 8 0H${width - 8}A8 8 0 0 1 ${width} 8V${head}Z` }),
    ...header,
    ...caption,
    ...card.rows.map((row) => drawRow(row, width, links)),
  );
}

function drawFrame({ x, y, width, height, name, label }: Frame): Shape {
  return shape(
    'g',
    { className: 'frame', 'aria-hidden': 'true' },
    shape('rect', { x, y, width, height, rx: 12 }),
    shape('text', { className: 'note', x: label.x, y: label.y + 11 }, name),
  );
}

/** Each card with the lines that leave it, so that who walks by keyboard meets them together; lines never cross a card. */
export function toShapes({ cards, wires, junctions, frames }: Drawing, links: Links): Shape[] {
  const names = new Map(cards.flatMap(({ rows }) => rows.map((row) => [row.boxId, row.spoken])));
  const nameOf = (boxId: string): string => names.get(boxId) ?? boxId;
  const phaseOf = toPhases(wires);
  const leaving = ({ rows }: PlacedCard): PlacedWire[] =>
    rows.flatMap(({ boxId }) => wires.filter(({ source }) => source === boxId));
  return [
    ...frames.map(drawFrame),
    ...cards.flatMap((card) => [
      drawCard(card, links),
      ...leaving(card).map((wire) => drawWire(wire, { nameOf, phaseOf }, links)),
    ]),
    ...junctions.map(({ x, y, manner }) => shape('circle', { className: `junction ${manner}`, cx: x, cy: y, r: 2.5 })),
  ];
}
