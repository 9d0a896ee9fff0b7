import type { Box, Chip, Graph, Manner, Note } from './graph';
import type { Place } from './place';
import { textWidth } from './text-width';

export interface PlacedChip extends Chip {
  x: number;
  y: number;
  width: number;
}

/** One endpoint in its card; coordinates are the card's own. */
export interface CardRow {
  boxId: string;
  name: string;
  isMachine: boolean;
  y: number;
  height: number;
  chips: readonly PlacedChip[];
  entries: readonly { id: string; y: number }[];
  exits: readonly { id: string; manner: Manner; y: number }[];
  notes: readonly { text: string; y: number; flowIds: readonly string[] }[];
}

export interface Card {
  place: Place;
  width: number;
  height: number;
  rows: readonly CardRow[];
}

const header = 34;
const line = 26;
const padding = 12;
const gap = 6;
export const chipHeight = 18;

const chipWidth = ({ text }: Chip): number => Math.ceil(textWidth(text, 11) + 14);
const chipsWidth = (chips: readonly Chip[]): number => chips.reduce((sum, chip) => sum + chipWidth(chip) + gap, 0);
const noteWidth = (note: Note): number => textWidth(note.text, 11) + chipsWidth(note.chips);

const nameWidth = (box: Box): number => Math.ceil(textWidth(box.name, 13));

function contentWidth(box: Box): number {
  const entries = box.entries.map(({ chips }) => chipsWidth(chips));
  return Math.max(nameWidth(box), ...entries, ...box.notes.map(noteWidth));
}

function placeChips(chips: readonly Chip[], right: number, y: number): PlacedChip[] {
  let x = right - chipsWidth(chips) + gap;
  return chips.map((chip) => {
    const placed = { ...chip, x, y: y - chipHeight / 2, width: chipWidth(chip) };
    x += placed.width + gap;
    return placed;
  });
}

function toRow(box: Box, width: number, top: number): CardRow {
  const right = width - padding;
  const [first] = box.entries;
  const fits = first !== undefined && nameWidth(box) + 12 + chipsWidth(first.chips) <= width - 2 * padding;
  const firstEntry = top + line / 2 + (first === undefined || fits ? 0 : line);
  const entries = box.entries.map(({ id, chips }, index) => ({ id, chips, y: firstEntry + index * line }));
  const firstNote = top + line / 2 + line * (box.entries.length + (fits ? 0 : 1));
  const notes = box.notes.map((note, index) => ({ ...note, y: firstNote + index * line }));
  const lines = box.entries.length + box.notes.length + (fits ? 0 : 1);
  const exits = box.exits.map((manner, index) => ({
    id: `${box.id}>${manner}`,
    manner,
    y: top + line / 2 - 6 + index * 4,
  }));
  return {
    boxId: box.id,
    name: box.name,
    isMachine: box.isMachine,
    y: top,
    height: lines * line,
    chips: [...entries, ...notes].flatMap(({ chips, y }) => placeChips(chips, right, y)),
    entries: entries.map(({ id, y }) => ({ id, y })),
    exits,
    notes: notes.map(({ text, y, flowIds }) => ({ text, y, flowIds })),
  };
}

/** A place as a card: a title, then a row for each endpoint with its ports at the right. */
function toCard(place: Place, boxes: readonly Box[]): Card {
  const widest = Math.max(textWidth(place.name, 16), ...boxes.map(contentWidth));
  const width = Math.max(200, Math.ceil(widest) + 2 * padding);
  const rows: CardRow[] = [];
  let y = header;
  for (const box of boxes) {
    const row = toRow(box, width, y);
    rows.push(row);
    y += row.height;
  }
  return { place, width, height: y + 4, rows };
}

export const toCards = ({ places, boxes }: Graph): Card[] =>
  places.map((place) =>
    toCard(
      place,
      boxes.filter((box) => box.placeId === place.id),
    ),
  );
