import { expect, test } from 'vitest';
import { countBends, countCrossings } from './count-crossings';
import type { Drawing, Junction, Point } from './drawing';

const toDrawing = (ways: Point[][], junctions: Junction[] = []): Drawing => ({
  width: 100,
  height: 100,
  cards: [],
  frames: [],
  junctions,
  wires: ways.map((points, index) => ({
    id: `wire-${index}`,
    source: 'a',
    destination: 'b',
    entry: 'b:443',
    manner: 'tcp',
    chips: [],
    about: [],
    flowIds: [],
    points,
  })),
});

const across = [
  { x: 0, y: 50 },
  { x: 100, y: 50 },
];
const down = [
  { x: 40, y: 0 },
  { x: 40, y: 100 },
];

test('lines that cross are counted once for each place', () => {
  expect(countCrossings(toDrawing([across, down]))).toBe(1);
  expect(countCrossings(toDrawing([across, down, down]))).toBe(1);
  expect(countCrossings(toDrawing([across, across]))).toBe(0);
});

test('a line that ends on another does not cross it, nor do lines that part', () => {
  const ending = [
    { x: 40, y: 0 },
    { x: 40, y: 50 },
  ];
  expect(countCrossings(toDrawing([across, ending]))).toBe(0);
  expect(countCrossings(toDrawing([across, down], [{ x: 40, y: 50, manner: 'tcp' }]))).toBe(0);
});

test('bends are the corners between both ends', () => {
  expect(countBends(toDrawing([across, [...across, { x: 100, y: 90 }]]))).toBe(1);
});
