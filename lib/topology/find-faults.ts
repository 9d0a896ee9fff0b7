import { chipHeight } from './card';
import { crosses, type Drawing, overlaps, type PlacedCard, type PlacedWire, type Point, type Rect } from './drawing';
import { textWidth } from './text-width';

interface Label extends Rect {
  text: string;
}

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((item, index) => items.slice(index + 1).map((other): [Item, Item] => [item, other]));

const toSegments = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).map((point, index) => [points[index] ?? point, point]);

function labelsOf(card: PlacedCard): Label[] {
  const at = (text: string, x: number, baseline: number, size: number): Label => ({
    text,
    x: card.x + x,
    y: card.y + baseline - size * 0.75,
    width: textWidth(text, size),
    height: size * 0.9,
  });
  const chips = card.rows.flatMap((row) => row.chips);
  return [
    ...(card.title ? [at(card.title, 10, 20, 14)] : []),
    ...card.rows.flatMap((row) => [
      row.isTitle ? at(row.name, row.x, row.y + 20, 14) : at(row.name, row.x, row.y + 16.5, 13),
      ...(row.caption ? [at(row.caption, row.x, row.y + 34, 11)] : []),
      ...row.notes.map(({ text, y }) => at(text, row.x, y + 4, 11)),
    ]),
    ...chips.map(({ text, x, y, width }) => ({ text, x: card.x + x, y: card.y + y, width, height: chipHeight })),
  ];
}

function findCollisions({ cards }: Drawing): string[] {
  const labels = cards.flatMap(labelsOf);
  const outside = cards.flatMap((card) => {
    const isInside = ({ x, width }: Label) => x >= card.x && x + width <= card.x + card.width + 0.5;
    return labelsOf(card).filter((label) => !isInside(label));
  });
  return [
    ...pairs(cards)
      .filter(([a, b]) => overlaps(a, b))
      .map(([a, b]) => `${a.place.id} lies on ${b.place.id}`),
    ...pairs(labels)
      .filter(([a, b]) => overlaps(a, b))
      .map(([a, b]) => `"${a.text}" lies on "${b.text}"`),
    ...outside.map(({ text }) => `"${text}" leaves its card`),
  ];
}

function findCrossings({ cards, wires }: Drawing): string[] {
  const labels = cards.flatMap(labelsOf);
  return wires.flatMap((wire) =>
    toSegments(wire.points).flatMap(([from, to]) => [
      ...cards
        .filter((card) => crosses(from, to, card))
        .map(({ place }) => `${wire.id} runs through the card ${place.id}`),
      ...labels.filter((label) => crosses(from, to, label)).map(({ text }) => `${wire.id} runs over "${text}"`),
    ]),
  );
}

/** Where lines of a card may end, on either of its sides. */
function bandsOf({ x, y, width, rows }: PlacedCard) {
  return rows.flatMap(({ boxId, entries, exitBand, sharedBand }) =>
    [...entries.map((entry) => ({ from: entry.y - 6, to: entry.y + 6 })), exitBand, sharedBand].map(({ from, to }) => ({
      boxId,
      sides: [x, x + width],
      from: y + from,
      to: y + to,
    })),
  );
}

function findLooseEnds({ cards, wires }: Drawing): string[] {
  const bands = cards.flatMap(bandsOf);
  const isOn = (boxId: string, at: Point | undefined): boolean =>
    bands.some(
      ({ boxId: id, sides, from, to }) =>
        id === boxId && at && sides.some((x) => Math.abs(x - at.x) < 1) && from - 1 <= at.y && at.y <= to + 1,
    );
  return wires.flatMap(({ id, source, destination, points }) => [
    ...(isOn(source, points[0]) ? [] : [`${id} does not start on ${source}`]),
    ...(isOn(destination, points.at(-1)) ? [] : [`${id} does not end on ${destination}`]),
  ]);
}

/** How long two straight pieces run on top of each other. */
function shared([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): number {
  const along = (axis: 'x' | 'y', across: 'x' | 'y'): number => {
    const isOneLine = [b, c, d].every((point) => Math.abs(point[across] - a[across]) < 1);
    if (!isOneLine) return 0;
    const from = Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
    return Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis])) - from;
  };
  return Math.max(along('x', 'y'), along('y', 'x'));
}

/** Lines may share a way if whoever joins it reaches whatever it leads to; else nobody could tell them apart. */
function findAmbiguities({ wires }: Drawing): string[] {
  const exit = ({ source, manner }: PlacedWire): string => `${source}>${manner}`;
  const known = new Set(wires.map((wire) => `${exit(wire)} ${wire.entry}`));
  const isTrunk = (a: PlacedWire, b: PlacedWire): boolean =>
    known.has(`${exit(a)} ${b.entry}`) && known.has(`${exit(b)} ${a.entry}`);
  return pairs(wires)
    .filter(([a, b]) => !isTrunk(a, b))
    .filter(([a, b]) => toSegments(a.points).some((one) => toSegments(b.points).some((two) => shared(one, two) > 2)))
    .map(([a, b]) => `${a.id} and ${b.id} share a way`);
}

/** A frame holds whole cards only, and its name stands free. */
function findFrameFaults({ frames, cards, wires, width, height }: Drawing): string[] {
  const contains = (outer: Rect, inner: Rect): boolean =>
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height;
  const picture = { x: 0, y: 0, width, height };
  const labels = cards.flatMap(labelsOf);
  return frames.flatMap((frame) => [
    ...(contains(picture, frame) ? [] : [`${frame.id} leaves the picture`]),
    ...(contains(frame, frame.label) ? [] : [`"${frame.name}" leaves its frame`]),
    ...cards
      .filter((card) => overlaps(card, frame) && !(contains(frame, card) && card.place.family === 'cluster'))
      .map(({ place }) => `${place.id} does not belong into ${frame.id}`),
    ...[...cards, ...labels].filter((one) => overlaps(one, frame.label)).map(() => `"${frame.name}" lies on something`),
    ...wires
      .filter(({ points }) => toSegments(points).some(([from, to]) => crosses(from, to, frame.label)))
      .map(({ id }) => `${id} runs over "${frame.name}"`),
  ]);
}

/** What is wrong with a picture, each in a sentence; a good one has none. */
export const findFaults = (drawing: Drawing): string[] => [
  ...findCollisions(drawing),
  ...findCrossings(drawing),
  ...findLooseEnds(drawing),
  ...findFrameFaults(drawing),
];

/** The same for pictures in which every line has a way of its own. */
export const findFaultsAndAmbiguities = (drawing: Drawing): string[] => [
  ...findFaults(drawing),
  ...findAmbiguities(drawing),
];
