import { describe, expect, test } from 'vitest';
import { layOutColumn } from './column';
import { crosses, type Drawing, overlaps, type PlacedCard, type Rect } from './drawing';
import { flowsOf, places, variants } from './fixtures/catalog';
import { toGraph } from './graph';
import { layOutLayered } from './layered';
import { toNeighbours } from './neighbours';
import { toOverview } from './overview';

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((item, index) => items.slice(index + 1).map((other): [Item, Item] => [item, other]));

/** Where a card's own lines may end. */
function endsOf({ x, y, width, rows }: PlacedCard) {
  return rows.flatMap((row) =>
    [...row.entries, ...row.exits].flatMap((end) => [
      { x, y: y + end.y, boxId: row.boxId },
      { x: x + width, y: y + end.y, boxId: row.boxId },
    ]),
  );
}

const chipsOf = ({ x, y, rows }: PlacedCard): Rect[] =>
  rows.flatMap((row) => row.chips.map((chip) => ({ x: x + chip.x, y: y + chip.y, width: chip.width, height: 18 })));

function expectClear(drawing: Drawing) {
  for (const [a, b] of pairs(drawing.cards)) expect(overlaps(a, b), `${a.place.id} on ${b.place.id}`).toBe(false);
  for (const [a, b] of pairs(drawing.cards.flatMap(chipsOf))) expect(overlaps(a, b)).toBe(false);
  for (const wire of drawing.wires) {
    wire.points.slice(1).forEach((point, index) => {
      const from = wire.points[index] ?? point;
      const hit = drawing.cards.find((card) => crosses(from, point, card));
      expect(hit?.place.id, `${wire.id} runs through a card`).toBeUndefined();
    });
  }
}

function expectWiresOnBoxes(drawing: Drawing) {
  const ends = drawing.cards.flatMap(endsOf);
  for (const { id, source, destination, points } of drawing.wires) {
    const near = (boxId: string, at: { x: number; y: number } | undefined) =>
      ends.some((end) => end.boxId === boxId && at && Math.abs(end.x - at.x) < 1 && Math.abs(end.y - at.y) < 6);
    expect(near(source, points[0]), `${id} starts on ${source}`).toBe(true);
    expect(near(destination, points.at(-1)), `${id} ends on ${destination}`).toBe(true);
  }
}

describe.each(variants)('$provider with $choices', { timeout: 30_000 }, (variant) => {
  const flows = flowsOf(variant);
  const graph = toGraph({ flows, ...places });

  test('every flow is drawn once or noted in its box', () => {
    const drawn = graph.wires.flatMap(({ flowIds }) => flowIds);
    const noted = graph.boxes.flatMap(({ notes }) => notes.flatMap(({ flowIds }) => flowIds));
    expect([...drawn, ...noted].sort()).toEqual(flows.map(({ id }) => id).sort());
  });

  test('wide and narrow, nothing overlaps and every line ends on its boxes', async () => {
    for (const drawing of [
      await layOutLayered(graph),
      layOutColumn(graph),
      await layOutLayered(toOverview(graph, flows)),
    ]) {
      expectClear(drawing);
      expectWiresOnBoxes(drawing);
    }
  });

  test('the order of the flows changes nothing, nor does a second run', async () => {
    const again = toGraph({ flows: [...flows].reverse(), ...places });
    expect(await layOutLayered(again)).toEqual(await layOutLayered(graph));
    expect(layOutColumn(again)).toEqual(layOutColumn(graph));
  });
});

describe('the neighbours of every endpoint', () => {
  const flows = flowsOf({ provider: 'bare-metal', choices: ['stacked', 'iso', 'extra'] });
  const ids = [...new Set(flows.flatMap(({ source, destination }) => [source, destination]))];

  test.each(ids)('%s: each of its flows once, nothing overlaps', async (id) => {
    const graph = toNeighbours(id, { flows, ...places });
    const drawn = [...graph.wires, ...graph.boxes.flatMap(({ notes }) => notes)].flatMap(({ flowIds }) => flowIds);
    const own = flows.filter(({ source, destination }) => source === id || destination === id);
    expect(drawn.sort()).toEqual(own.map((flow) => flow.id).sort());
    for (const drawing of [await layOutLayered(graph), layOutColumn(graph)]) {
      expectClear(drawing);
      expectWiresOnBoxes(drawing);
    }
  });
});
