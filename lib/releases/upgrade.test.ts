import { expect, test } from 'vitest';
import { getCatalog, getCodeFacts, getPublished } from '@/lib/content';
import { type Catalog, parseReleaseSpan, type Row, toFlows } from '@/lib/flows';
import { type Annals, describeUpgrade, pairsOf, type Upgrade } from './upgrade';

const { facts, releases: figures } = getCodeFacts();
const { versions, releases } = getPublished();
const { endpoints } = await getCatalog();
const known = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));

const createRow = ({ releases: span, ...given }: Partial<Omit<Row, 'releases'>> & { releases: string }): Row => ({
  id: 'page/row',
  page: 'page',
  listener: 'smee',
  direction: 'Inbound',
  sources: ['provisioned-machine'],
  protocol: 'TCP',
  ports: [],
  purpose: 'test',
  need: { kind: 'always' },
  phases: ['boot'],
  path: 'underlay',
  symmetric: false,
  providers: ['bare-metal'],
  releases: parseReleaseSpan(span) ?? { ranges: [], verifiedOnly: false },
  publishedIds: [],
  notes: [],
  ifClosed: null,
  errataIds: [],
  zones: {},
  origin: { file: 'content/page.mdx', line: 1 },
  evidence: [],
  confidence: { level: 'high' },
  ...given,
});

const port = (number: number) => [{ from: number, to: number }];

const rows = [
  createRow({ id: 'p/http-80', ports: port(80), releases: '0.10–0.21' }),
  createRow({ id: 'p/http-7171', ports: port(7171), releases: '0.22–' }),
  createRow({ id: 'p/probe', ports: port(80), releases: '0.13–', listener: 'admin-machine' }),
  createRow({ id: 'p/metadata-50061', listener: 'tootles', ports: port(50061), releases: '0.10–0.24' }),
  createRow({ id: 'p/metadata-7172', listener: 'tootles', ports: port(7172), releases: '0.25–' }),
  createRow({ id: 'p/old-probe', ports: [...port(22), ...port(80)], releases: '0.6–0.12', listener: 'cp-endpoint' }),
  createRow({ id: 'p/new-probe', ports: port(80), releases: '0.13–', listener: 'cp-endpoint' }),
  createRow({ id: 'p/new-ssh', ports: port(22), releases: '0.13–', listener: 'cp-endpoint', providers: ['nutanix'] }),
  createRow({ id: 'p/unchecked', ports: port(514), releases: '0.26' }),
  createRow({ id: 'p/web', ports: port(8085), releases: '0.25.0–0.25.2' }),
  createRow({ id: 'p/files', ports: port(8090), releases: '0.10–0.20.2', listener: 'hook-file-server' }),
  createRow({ id: 'p/more-files', ports: port(8090), releases: '0.20.3–0.23', listener: 'hook-file-server' }),
  createRow({ id: 'p/again', ports: port(9999), releases: '0.8–0.9, 0.12–0.13, 0.16–', listener: 'tink-server' }),
];

const catalog: Catalog = {
  release: '0.26',
  readOn: '2026-07-20',
  rows,
  flows: rows.flatMap((row) => toFlows(row, known)),
  endpoints,
  zones: [],
  options: [],
  releases: releases.map(({ release }) => release),
};

const annals: Annals = { catalog, versions, releases, facts, figures, hosts: [] };

function upgrade(from: string, to: string): Upgrade {
  const found = describeUpgrade(from, to, annals);
  if (!found) throw new Error(`no ${from} or ${to}`);
  return found;
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

test('any two releases make one upgrade', () => {
  const count = catalog.releases.length;
  expect(pairsOf(catalog.releases)).toHaveLength((count * (count - 1)) / 2);
  expect(pairsOf(catalog.releases)).toContainEqual({ from: '0.9', to: '0.10' });
});

test('a release that is not known has no upgrade', () => {
  expect(describeUpgrade('0.5', '0.26', annals)).toBeUndefined();
});

test('0.12 to 0.14: the page corrects DHCP and TFTP, gains Nutanix, Snow and BMC rows; Prism Central begins', () => {
  const { page, facts: changes, figures: numbers, providers } = upgrade('0.12', '0.14');
  const kinds = Object.fromEntries(page.changed.map(({ after, kind }) => [after.id, kind]));
  expect(kinds).toEqual({
    'bare-metal/udp/67': 'substance',
    'bare-metal/udp/69': 'substance',
    'bare-metal/tcp/80': 'wording',
    'bare-metal/tcp/42113': 'wording',
    'bare-metal/tcp/50061': 'wording',
  });
  expect(page.removed).toEqual([]);
  expect(idsOf(page.added)).toEqual([
    'bare-metal/tcp/623',
    'bare-metal/tcp/80,443',
    'nutanix/tcp/9440',
    'nutanix/tcp/6443',
    'nutanix/tcp/2379',
    'nutanix/tcp/2380',
    'snow/tcp/9092',
    'snow/tcp/8242',
    'snow/tcp/6443',
    'snow/tcp/2379',
    'snow/tcp/2380',
  ]);
  expect(idsOf(changes.begun)).toEqual(expect.arrayContaining(['prism-central', 'nutanix-csi', 'snow-capas']));
  expect(numbers).toContainEqual(expect.objectContaining({ before: '22, 23, 80, 443, 6443', after: '80' }));
  expect(providers).toEqual({ begun: ['nutanix', 'snow'], ended: [] });
});

test('0.21 to 0.22: Smee leaves port 80 of the admin machine for 7171, ISO boot begins, the page stays', () => {
  const { page, facts: changes, figures: numbers, rows: moved } = upgrade('0.21', '0.22');
  expect(page).toEqual({ added: [], removed: [], changed: [] });
  expect(idsOf(changes.begun)).toEqual(
    expect.arrayContaining(['smee-http-7171-admin', 'smee-iso-7171', 'smee-iso-upstream', 'byo-dhcp-url']),
  );
  expect(idsOf(changes.ended)).toEqual(['smee-http-80-admin', 'hook-registry']);
  expect(numbers).toContainEqual(expect.objectContaining({ before: '80', after: '7171', kind: 'setting' }));
  expect(numbers).toContainEqual(expect.objectContaining({ label: 'ISO boot', before: 'no', after: 'yes' }));
  expect(moved.opened.map(({ row, replaces }) => [row.id, idsOf(replaces)])).toEqual([['p/http-7171', ['p/http-80']]]);
});

test('what holds only between the two is told apart', () => {
  expect(idsOf(upgrade('0.9', '0.26').rows.passing)).toEqual([
    'p/http-80',
    'p/metadata-50061',
    'p/files',
    'p/more-files',
  ]);
  expect(upgrade('0.24', '0.25').rows.passing).toEqual([]);
});

test('the way goes through every release between the two', () => {
  expect(upgrade('0.24', '0.25').steps).toEqual([{ from: '0.24', to: '0.25' }]);
  expect(upgrade('0.9', '0.12').steps).toEqual([
    { from: '0.9', to: '0.10' },
    { from: '0.10', to: '0.11' },
    { from: '0.11', to: '0.12' },
  ]);
});

test.each([
  { from: '0.21', to: '0.26', id: 'p/http-7171', expected: '0.22' },
  { from: '0.21', to: '0.26', id: 'p/metadata-7172', expected: '0.25' },
  { from: '0.10', to: '0.26', id: 'p/again', expected: '0.12' },
  { from: '0.14', to: '0.26', id: 'p/again', expected: '0.16' },
])('from $from to $to, $id is needed from $expected on', ({ from, to, id, expected }) => {
  expect(upgrade(from, to).rows.opened.find(({ row }) => row.id === id)?.neededFrom).toBe(expected);
});

test.each([
  { why: 'it ends on the way', from: '0.21', to: '0.26', id: 'p/metadata-50061', expected: '0.24' },
  { why: 'it ends in the first release', from: '0.24', to: '0.25', id: 'p/metadata-50061', expected: '0.24' },
  { why: 'it ends in a patch', from: '0.19', to: '0.20', id: 'p/files', expected: '0.20.2' },
  { why: 'another needs the same opening for longer', from: '0.19', to: '0.26', id: 'p/files', expected: '0.23' },
])('$id may be closed once no cluster of $expected is left: $why', ({ from, to, id, expected }) => {
  expect(upgrade(from, to).rows.closed.find(({ row }) => row.id === id)?.neededUntil).toBe(expected);
});

test('a port that another row still needs is not simply closed', () => {
  const { closed } = upgrade('0.21', '0.22').rows;
  expect(closed.map(({ row, stillNeededBy }) => [row.id, idsOf(stillNeededBy)])).toEqual([['p/http-80', ['p/probe']]]);
});

test('what an old row let through is open already, for the providers and zones that it had', () => {
  const { opened } = upgrade('0.12', '0.13').rows;
  expect(opened.map(({ row, alreadyOpenFor }) => [row.id, idsOf(alreadyOpenFor)])).toEqual([
    ['p/probe', ['p/http-80']],
    ['p/new-probe', ['p/old-probe']],
    ['p/new-ssh', []],
  ]);
});

test('0.24 to 0.25: Hegel on 50061 becomes Tootles on 7172; what only some patches had is told apart', () => {
  const { page, facts: changes, renamed, figures: numbers, rows: moved } = upgrade('0.24', '0.25');
  expect(page).toEqual({ added: [], removed: [], changed: [] });
  expect(renamed.map(({ rename }) => rename)).toContainEqual({ release: '0.25', from: 'Hegel', to: 'Tootles' });
  expect(idsOf(changes.begun)).toEqual(
    expect.arrayContaining(['tootles-7172', 'smee-bind-address', 'smee-https-7272']),
  );
  expect(idsOf(changes.ended)).toEqual(['hegel-50061', 'hook-http-8080']);
  expect(idsOf(changes.passing)).toEqual(['tinkerbell-ui-cluster']);
  expect(numbers).toContainEqual(expect.objectContaining({ before: 'Hegel 50061', after: 'Tootles 7172' }));
  expect(moved.opened.map(({ row }) => row.id)).toEqual(['p/metadata-7172']);
  expect(moved.closed.map(({ row }) => row.id)).toEqual(['p/metadata-50061']);
});

test('0.25 to 0.26: CloudStack is gone, and Smee listens on the advertised address again', () => {
  const { page, facts: changes, providers, figures: numbers, rows: moved } = upgrade('0.25', '0.26');
  expect(page).toEqual({ added: [], removed: [], changed: [] });
  expect(providers).toEqual({ begun: [], ended: ['cloudstack'] });
  expect(idsOf(changes.ended)).toEqual(['apiserver-cloudstack-port', 'cloudstack-api', 'smee-bind-address']);
  expect(numbers).toContainEqual(expect.objectContaining({ label: 'metallb', before: 'v0.15.2', after: 'v0.16.1' }));
  expect(idsOf(moved.unverified)).toEqual(['p/unchecked']);
  expect(moved.opened).toEqual([]);
});

test('a change inside a minor release counts for the release whose last patch has it', () => {
  const { facts: changes } = upgrade('0.19', '0.20');
  expect(idsOf(changes.begun)).toContain('smee-http-7171-cluster');
  expect(idsOf(changes.ended)).toContain('smee-http-80-cluster');
});

test('a change of links alone is neither substance nor wording', () => {
  expect(upgrade('0.11', '0.12').page.changed.map(({ kind }) => kind)).toEqual(['link']);
});

test('every row that the page gains on the way is added in exactly one step', () => {
  const steps = pairsOf(catalog.releases).filter(
    ({ from, to }) => catalog.releases.indexOf(to) - catalog.releases.indexOf(from) === 1,
  );
  const added = steps.flatMap(({ from, to }) => idsOf(upgrade(from, to).page.added));
  expect(added.sort()).toEqual(idsOf(upgrade('0.6', '0.26').page.added).sort());
});
