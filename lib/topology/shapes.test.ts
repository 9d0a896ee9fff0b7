import { expect, test } from 'vitest';
import { nameWire } from './shapes';

const wire = {
  id: 'bmc~smee',
  source: 'bmc',
  destination: 'smee',
  entry: 'smee:TCP 7171',
  manner: 'tcp',
  chips: [{ protocol: 'TCP', text: 'TCP 7171' }],
  about: ['ISO boot'],
  flowIds: ['one'],
  points: [],
} as const;
const nameOf = (id: string): string => ({ bmc: 'BMC', smee: 'Smee' })[id] ?? id;

test.each([
  { about: ['ISO boot'], expected: 'BMC to Smee, TCP 7171, ISO boot' },
  { about: ['ISO boot', 'Boot file'], expected: 'BMC to Smee, TCP 7171, ISO boot, Boot file' },
  { about: ['a', 'b', 'c'], expected: 'BMC to Smee, TCP 7171, for 3 purposes' },
])('a line is spoken as who, to whom, on what and why: $expected', ({ about, expected }) => {
  expect(nameWire({ ...wire, about }, nameOf)).toBe(expected);
});
