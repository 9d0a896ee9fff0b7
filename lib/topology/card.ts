import type { Chip, Manner } from './chip';
import type { Box, Graph, Note } from './graph';
import type { Place } from './place';
import { textWidth } from './text-width';

export interface PlacedChip extends Chip {
  x: number;
  y: number;
  width: number;
}

interface Band {
  from: number;
  to: number;
}

/** So many heights in a band, close to its middle. */
export function spread({ from, to }: Band, count: number): number[] {
  const step = Math.min(exitGap, (to - from) / Math.max(count - 1, 1));
  const first = (from + to) / 2 - ((count - 1) * step) / 2;
  return Array.from({ length: count }, (_, index) => first + index * step);
}

interface PlacedNote extends Note {
  y: number;
}

/** One endpoint in its card; coordinates are the card's own. */
export interface CardRow {
  boxId: string;
  /** What stands there; a title says the name of its place. */
  name: string;
  /** What is said of it. */
  spoken: string;
  /** Drawn as the title of the card. */
  isTitle: boolean;
  caption: string | null;
  x: number;
  y: number;
  height: number;
  chips: readonly PlacedChip[];
  entries: readonly { id: string; y: number }[];
  exits: readonly Manner[];
  /** Where lines may leave. */
  exitBand: Band;
  /** The same on a side where a line comes in beside the name. */
  sharedBand: Band;
  notes: readonly PlacedNote[];
}

export interface Card {
  place: Place;
  /** Null where one of the rows is the title. */
  title: string | null;
  width: number;
  height: number;
  rows: readonly CardRow[];
}

const line = 24;
const titleLine = 30;
const captionLine = 14;
const padding = 10;
const gap = 5;
const exitGap = 4;
export const chipHeight = 17;

/** Chips are bold, so wider than their size says. */
const chipWidth = ({ text }: Chip): number => Math.ceil(textWidth(text, 11.6) + 10);
const chipsWidth = (chips: readonly Chip[]): number => chips.reduce((sum, chip) => sum + chipWidth(chip) + gap, 0);
const noteWidth = (note: Note): number => textWidth(note.text, 11) + 8 + chipsWidth(note.chips);
const indent = ({ isNested }: Box): number => (isNested ? 14 : 0);
const nameWidth = (box: Box, name = box.name): number =>
  indent(box) + Math.ceil(textWidth(name, box.isPlace ? 15.5 : 13));

function placeChips(chips: readonly Chip[], right: number, y: number): PlacedChip[] {
  let x = right - chipsWidth(chips) + gap;
  return chips.map((chip) => {
    const placed = { ...chip, x, y: y - chipHeight / 2, width: chipWidth(chip) };
    x += placed.width + gap;
    return placed;
  });
}

interface RowFrame {
  /** Null unless the row is the title of its card. */
  title: string | null;
  caption: string | null;
  width: number;
  top: number;
}

/** The name with the first way in beside it, if there is room; then a line for each further way in and each note. */
function toRow(box: Box, { title, caption, width, top }: RowFrame): CardRow {
  const right = width - padding;
  const nameLine = box.isPlace ? titleLine : line;
  const [first] = box.entries;
  const isBeside =
    first !== undefined && nameWidth(box, title ?? box.name) + 10 + chipsWidth(first.chips) <= width - 2 * padding;
  const below = top + nameLine + (caption ? captionLine : 0);
  const yOf = (index: number): number => below + line / 2 + (index - (isBeside ? 1 : 0)) * line;
  const entries = box.entries.map(({ id, chips }, index) => ({
    id,
    chips,
    y: isBeside && index === 0 ? top + nameLine / 2 : yOf(index),
  }));
  const notes = box.notes.map((note, index) => ({ ...note, y: yOf(box.entries.length + index) }));
  const further = box.entries.length + box.notes.length - (isBeside ? 1 : 0);
  const exitBand = { from: top + 5, to: top + nameLine - 5 };
  const sharedBand = isBeside ? { from: top + 3, to: top + nameLine / 2 - 6 } : exitBand;
  return {
    boxId: box.id,
    name: title ?? box.name,
    spoken: box.name,
    isTitle: box.isPlace,
    caption,
    x: padding + indent(box),
    y: top,
    height: below - top + further * line,
    chips: [...entries, ...notes].flatMap(({ chips, y }) => placeChips(chips, right, y)),
    entries: entries.map(({ id, y }) => ({ id, y })),
    exits: box.exits,
    exitBand,
    sharedBand,
    notes,
  };
}

const rowWidth = (box: Box): number =>
  Math.max(nameWidth(box), ...box.entries.map(({ chips }) => chipsWidth(chips)), ...box.notes.map(noteWidth));

/** A place as a card: a title, then a row for each endpoint with its ports at the right. */
function toCard(place: Place, boxes: readonly Box[], width: number): Card {
  const titled = boxes.find(({ isPlace }) => isPlace);
  const { caption } = place;
  const rows: CardRow[] = [];
  let y = titled ? 0 : titleLine + (caption ? captionLine : 0);
  for (const box of boxes) {
    const title = box === titled ? place.name : null;
    const row = toRow(box, { title, caption: title ? caption : null, width, top: y });
    rows.push(row);
    y += row.height;
  }
  return { place, title: titled ? null : place.name, width, height: y + 4, rows };
}

function cardWidth({ name, caption }: Place, boxes: readonly Box[]): number {
  const widest = Math.max(textWidth(caption ?? '', 11), textWidth(name, 15.5), ...boxes.map(rowWidth));
  return Math.ceil(widest) + 2 * padding;
}

/** Cards of one column are of one width; `toColumn` says which stand together. */
export function toCards({ places, boxes }: Graph, toColumn: (place: Place) => number, least: number): Card[] {
  const inside = (place: Place): Box[] => boxes.filter(({ placeId }) => placeId === place.id);
  const widthOf = (column: number): number =>
    Math.max(
      least,
      ...places.filter((place) => toColumn(place) === column).map((place) => cardWidth(place, inside(place))),
    );
  return places.map((place) => toCard(place, inside(place), widthOf(toColumn(place))));
}
