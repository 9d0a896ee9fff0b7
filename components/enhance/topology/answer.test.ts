import { describe, expect, test } from 'vitest';
import { answer } from './answer';
import { formatChoice, parseChoice } from './choice';
import { answerPath } from './path-question';
import { type ListedLine, type Picture, touches } from './picture';

const line = (source: string, destination: string): ListedLine => ({
  element: {} as HTMLElement, // nothing here looks at the page
  wire: `${source}~${destination}`,
  source,
  destination,
  flows: [],
  rows: [],
});

const lines = [line('cli', 'api'), line('smee', 'machine'), line('machine', 'smee'), line('machine', 'tootles')];

const picture: Picture = {
  stage: {} as HTMLElement,
  canvas: {} as HTMLElement,
  drawings: [],
  lines,
  placeOf: new Map([
    ['cli', 'admin'],
    ['smee', 'admin'],
    ['tootles', 'admin'],
    ['api', 'cluster'],
    ['machine', 'machines'],
  ]),
  placesOf: new Map([['smee', ['host']]]),
  nameOf: (id) => id,
};

const admin = { kind: 'place', id: 'admin' } as const;
const wires = (found: readonly ListedLine[]) => found.map(({ wire }) => wire);

test('between a place and an endpoint, both directions are answered apart', () => {
  const [there, back] = answerPath(admin, { kind: 'box', id: 'machine' }, picture);
  expect(wires(there?.lines ?? [])).toEqual(['smee~machine']);
  expect(wires(back?.lines ?? [])).toEqual(['machine~smee', 'machine~tootles']);
});

test('a place has what stands on its machines, wherever that is drawn', () => {
  const [there, back] = answerPath({ kind: 'place', id: 'host' }, { kind: 'place', id: 'machines' }, picture);
  expect(wires(there?.lines ?? [])).toEqual(['smee~machine']);
  expect(wires(back?.lines ?? [])).toEqual(['machine~smee']);
});

test('a party and itself have one direction', () => {
  expect(answerPath(admin, admin, picture)).toHaveLength(1);
});

test.each([
  { choice: 'box:smee', expected: ['smee~machine', 'machine~smee'] },
  { choice: 'line:cli~api', expected: ['cli~api'] },
  { choice: 'place:cluster', expected: ['cli~api'] },
  { choice: 'bundle:machines~admin', expected: ['machine~smee', 'machine~tootles'] },
])('$choice lights its lines', ({ choice, expected }) => {
  const parsed = parseChoice(choice);
  expect(formatChoice(parsed)).toBe(choice);
  expect(parsed && wires(lines.filter(touches(picture, parsed)))).toEqual(expected);
});

test.each(['', 'smee', 'box:', 'cupboard:smee', ':smee'])('"%s" chooses nothing', (text) => {
  expect(parseChoice(text)).toBeUndefined();
});

describe('an address that names what is not drawn', () => {
  const nothing = { pinned: undefined, from: '', to: '' };

  test.each([
    { from: 'box:mashine', to: 'place:admin' },
    { from: 'place:admin', to: 'place:mashines' },
    { from: 'smee', to: 'box:machine' },
  ])('between $from and $to is not told that nothing has to be open', ({ from, to }) => {
    const { lit, groups } = answer(picture, { ...nothing, from, to });
    expect(lit).toBeUndefined();
    expect(groups?.map(({ title }) => title)).toEqual(['Not in this picture']);
  });

  test.each(['box:mashine', 'place:mashines', 'line:smee~api', 'bundle:cluster~admin'])('%s dims nothing', (text) => {
    const { lit, groups } = answer(picture, { ...nothing, pinned: parseChoice(text) });
    expect(lit).toBeUndefined();
    expect(groups?.map(({ title }) => title)).toEqual(['Not in this picture']);
  });

  test.each(['box:smee', 'place:machines', 'line:cli~api', 'bundle:admin~cluster'])('%s is drawn', (text) => {
    expect(answer(picture, { ...nothing, pinned: parseChoice(text) }).lit).toBeDefined();
  });
});
