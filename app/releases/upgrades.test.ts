import { expect, test } from 'vitest';
import { formatOpening, minorOf } from '@/lib/flows';
import { describeUpgrade, pairsOf, type Upgrade } from '@/lib/releases';
import { getAnnals } from '../annals';

const annals = await getAnnals();
const pairs = pairsOf(annals.releases.map(({ release }) => release));

function upgrade(from: string, to: string): Upgrade {
  const found = describeUpgrade(from, to, annals);
  if (!found) throw new Error(`no ${from} or ${to}`);
  return found;
}

const opened = (found: Upgrade) => found.rows.opened.map(({ row }) => `${formatOpening(row)} ${row.listener}`);
const closed = (found: Upgrade) => found.rows.closed.map(({ row }) => `${formatOpening(row)} ${row.listener}`);

test.each([
  {
    from: '0.12',
    to: '0.14',
    begins: ['TCP 9440 prism-central', 'TCP 9092 snow-device', 'TCP 8243 snow-device'],
    ends: ['TCP 22, 23, 80, 443, 6443 cp-endpoint'],
  },
  { from: '0.21', to: '0.22', begins: ['TCP 7171 smee'], ends: ['TCP 80 smee'] },
  { from: '0.24', to: '0.25', begins: ['TCP 7172 tootles'], ends: ['TCP 50061 tootles'] },
  { from: '0.25', to: '0.26', begins: [], ends: ['TCP 8080 cloudstack-api'] },
])('rows of the content begin and end from $from to $to', ({ from, to, begins, ends }) => {
  const found = upgrade(from, to);
  expect(opened(found)).toEqual(expect.arrayContaining(begins));
  expect(closed(found)).toEqual(expect.arrayContaining(ends));
});

test('the ports of boot and metadata have moved', () => {
  const moves = pairs.flatMap(({ from, to }) =>
    upgrade(from, to).rows.opened.flatMap(({ row, replaces }) => replaces.map((ended) => ({ row, ended }))),
  );
  const texts = new Set(
    moves.map(({ row, ended }) => `${formatOpening(ended)} → ${formatOpening(row)} ${row.listener}`),
  );
  expect(texts).toContain('TCP 50061 → TCP 7172 tootles');
  expect(texts).toContain('TCP 80 → TCP 7171 smee');
});

test('no row both begins and ends in one upgrade, and what is to be closed is used by nobody else', () => {
  for (const { from, to } of pairs) {
    const { rows } = upgrade(from, to);
    const begun = new Set(rows.opened.map(({ row }) => row.id));
    expect(rows.closed.filter(({ row }) => begun.has(row.id))).toEqual([]);
    for (const { row, stillNeededBy } of rows.closed) expect(stillNeededBy).not.toContain(row);
  }
});

test('a row that begins in a step has begun in every longer way that ends while it still holds', () => {
  const releases = annals.releases.map(({ release }) => release);
  const newest = releases.at(-1) ?? '';
  for (const [place, from] of releases.slice(0, -1).entries()) {
    const steps = releases.slice(place, -1).map((release, step) => upgrade(release, releases[place + step + 1] ?? ''));
    const later = new Set(upgrade(from, newest).rows.opened.map(({ row }) => row.id));
    const ever = new Set(steps.flatMap(({ rows }) => rows.opened.map(({ row }) => row.id)));
    expect([...later].filter((id) => !ever.has(id))).toEqual([]);
  }
});

test('what opens and what closes does so in one of the steps', () => {
  for (const { from, to } of pairs) {
    const { rows, steps } = upgrade(from, to);
    const stops = steps.map((step) => step.to);
    expect(rows.opened.filter(({ neededFrom }) => !stops.includes(minorOf(neededFrom)))).toEqual([]);
    expect(rows.closed.filter(({ neededUntil }) => ![from, ...stops].includes(minorOf(neededUntil)))).toEqual([]);
  }
});

test('what opens comes step by step, and within a step as in the tables', () => {
  const placeOf = new Map(annals.catalog.rows.map((row, place) => [row, place]));
  for (const { from, to } of pairs) {
    const { rows, steps } = upgrade(from, to);
    const places = rows.opened.map(({ row, neededFrom }) => ({
      step: steps.findIndex((step) => step.to === minorOf(neededFrom)),
      place: placeOf.get(row) ?? -1,
    }));
    expect(places).toEqual(places.toSorted((a, b) => a.step - b.step || a.place - b.place));
  }
});
