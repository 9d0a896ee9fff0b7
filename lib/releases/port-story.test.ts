import { expect, test } from 'vitest';
import { getCodeFacts, getErrata, getPublished } from '@/lib/content';
import { parseReleaseSpan, type Row } from '@/lib/flows';
import { namedPorts, type PortSources, tellPort } from './port-story';

const createRow = (id: string, [from, to]: [number, number], span: string, publishedIds: string[]): Row => ({
  id,
  page: 'page',
  listener: 'smee',
  direction: 'Inbound',
  sources: [],
  protocol: 'TCP',
  ports: [{ from, to }],
  purpose: 'test',
  need: { kind: 'always' },
  phases: ['boot'],
  path: 'underlay',
  symmetric: false,
  providers: ['bare-metal'],
  releases: parseReleaseSpan(span) ?? { ranges: [], verifiedOnly: false },
  publishedIds,
  notes: [],
  ifClosed: null,
  errataIds: [],
  zones: {},
  origin: { file: 'content/page.mdx', line: 1 },
  evidence: [],
  confidence: { level: 'high' },
});

const sources: PortSources = {
  release: '0.26',
  rows: [
    createRow('p/http-7171', [7171, 7171], '0.22–', ['bare-metal/tcp/80']),
    createRow('p/http-80', [80, 80], '0.10–0.21', ['bare-metal/tcp/80']),
    createRow('p/metadata', [7172, 7172], '0.25–', ['bare-metal/tcp/50061']),
    createRow('p/nodeport', [30_000, 32_767], '0.6–', ['worker-nodes/tcp/30000-32767']),
    createRow('p/etcd-client', [2379, 2379], '0.6–', ['control-plane/tcp/2379-2380']),
    createRow('p/etcd-peer', [2380, 2380], '0.6–', ['control-plane/tcp/2379-2380']),
  ],
  facts: getCodeFacts().facts,
  errata: getErrata().errata,
  versions: getPublished().versions,
  releases: getPublished().releases,
};

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

test.each([7171, 50_061, 8242, 80, 443, 8472, 10_255, 50_051, 2379, 2380, 30_000, 32_767, 9891])(
  '%i is named',
  (port) => {
    expect(namedPorts(sources)).toContain(port);
  },
);

test('only what is a port number is named, each once and in order', () => {
  const ports = namedPorts(sources);
  expect(ports).toEqual([...new Set(ports)].sort((a, b) => a - b));
  expect(ports.every((port) => port >= 1 && port <= 65_535)).toBe(true);
});

test('what is port 7171: the page prints 80 for it', () => {
  const { now, printed, disagreements, errata } = tellPort(7171, sources);
  expect(idsOf(now)).toEqual(['p/http-7171']);
  expect(printed).toEqual([]);
  expect(disagreements.map(({ printed: { portRange }, isPrinted }) => ({ portRange, isPrinted }))).toEqual([
    { portRange: '80', isPrinted: false },
  ]);
  expect(idsOf(errata)).toContain('smee-http-7171');
});

const newest = sources.releases.at(-1)?.release;

test('what is port 50061: printed until today, used until 0.24', () => {
  const { now, printed, disagreements, facts, errata } = tellPort(50_061, sources);
  expect(now).toEqual([]);
  expect(printed.map(({ from, to, row }) => [from, to, row.purpose])).toEqual([
    ['0.10', '0.13', 'hegl HTTP'],
    ['0.14', newest, 'Hegel HTTP'],
  ]);
  expect(disagreements.map(({ truth, isPrinted }) => ({ id: truth.id, isPrinted }))).toEqual([
    { id: 'p/metadata', isPrinted: true },
  ]);
  expect(idsOf(facts)).toContain('hegel-50061');
  expect(idsOf(errata)).toContain('tootles-7172');
});

test('a protocol that the page corrected is told for the releases that printed it', () => {
  const { printed, errata } = tellPort(67, sources);
  expect(printed.map(({ from, to, row }) => [from, to, row.protocol])).toEqual([
    ['0.10', '0.13', 'TCP'],
    ['0.14', newest, 'UDP'],
  ]);
  expect(idsOf(errata)).toContain('dhcp-udp');
});

test('a link that changed leaves what is printed as it was', () => {
  expect(tellPort(30_000, sources).printed.map(({ from, to }) => [from, to])).toEqual([['0.6', newest]]);
});

test('what is port 623: the page prints the wrong protocol', () => {
  expect(idsOf(tellPort(623, sources).errata)).toContain('ipmi-udp');
});

test('two rows of one port are one answer to what a printed port is in truth', () => {
  const rows = ['snow/a', 'snow/b'].map((id) => createRow(id, [8243, 8243], '0.14–', ['snow/tcp/8242']));
  expect(tellPort(8242, { ...sources, rows }).disagreements.map(({ truth }) => truth.id)).toEqual(['snow/a']);
  expect(tellPort(8243, { ...sources, rows }).disagreements).toHaveLength(2);
});

test('a page that prints a range agrees with each row inside it', () => {
  expect(tellPort(2380, sources).disagreements).toEqual([]);
  expect(tellPort(2379, sources).disagreements).toEqual([]);
});

test('a port inside a range is spanned and not named', () => {
  const { now, spanning } = tellPort(30_003, sources);
  expect(now).toEqual([]);
  expect(idsOf(spanning)).toEqual(['p/nodeport']);
});

test('443 does not find what is said of 8443 or 6443', () => {
  expect(idsOf(tellPort(443, sources).errata)).not.toContain('jenkins');
});
