import { expect, test } from 'vitest';
import { toPhases } from './dash-phase';
import type { PlacedWire, Point } from './drawing';
import { dashes } from './palette';

const toWire = (source: string, entry: string, points: Point[], manner: PlacedWire['manner'] = 'udp'): PlacedWire => ({
  id: `${source}~${entry}`,
  source,
  destination: entry,
  entry,
  manner,
  chips: [],
  about: [],
  flowIds: [],
  points,
});

const straight = (source: string, entry: string, length: number) =>
  toWire(source, entry, [
    { x: 0, y: 0 },
    { x: length, y: 0 },
  ]);

test('lines to one end start alike, however long they are', () => {
  const wires = [straight('a', 'ntp', 103), straight('b', 'ntp', 58)];
  const phaseOf = toPhases(wires);
  const phases = wires.map(phaseOf);
  expect(phases[0]).toBe(phases[1]);
});

test('lines of one source agree where they start', () => {
  expect(dashes.udp).toBe('6 4');
  const wires = [straight('a', 'ntp', 103), straight('a', 'dhcp', 58)];
  const phaseOf = toPhases(wires);
  const atSource = wires.map((wire) => ((wire.points.at(-1)?.x ?? 0) + phaseOf(wire)) % 10);
  expect(atSource).toEqual([0, 0]);
});

test('a line that is whole has no phase', () => {
  const wire = toWire(
    'a',
    'api',
    [
      { x: 0, y: 0 },
      { x: 33, y: 0 },
    ],
    'tcp',
  );
  expect(toPhases([wire])(wire)).toBe(0);
});
