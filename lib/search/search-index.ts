import type { Catalog, Protocol, Release, Row, RowId } from '@/lib/flows';
import { formatPorts, formatReleaseSpan, holdsIn, joinSpans } from '@/lib/flows';
import { squash } from './fold';
import type { EntryKind, Lexicon, LexiconEntry, RetiredPort } from './lexicon';
import { printedPorts } from './printed-ports';
import { createSelect, type RowsSaying, rowsSaying, type Select } from './select-rows';
import { inFull, type Short, toShort } from './short';
import { stem } from './stem';

/** A row of the published page, which people have in their hands. */
export interface PrintedRow {
  id: string;
  protocol: string;
  direction: string;
  portRange: string;
  purpose: string;
  usedBy: string;
}

export interface SearchExtras {
  published: readonly PrintedRow[];
}

export type Range = readonly [from: number, to: number];

export interface IndexedRow {
  id: RowId;
  protocol: Protocol;
  ports: readonly Range[];
  /** Ports that only the published page has for it. */
  printed: readonly Range[];
  printedProtocol: string;
  direction: string;
  printedDirection: string;
  listener: string;
  purpose: string;
  isPublished: boolean;
  /** As its table has them: `0.22–`. */
  releases: string;
}

export interface IndexedEntry {
  kind: EntryKind;
  label: string;
  /** Squashed, blank-separated. */
  names: string;
  common: string;
  paths: string;
  /** Stems, blank-separated. */
  together: readonly string[];
  rows: readonly number[];
  related: readonly number[];
  /** Rows that it starts, and rows of the machines that it stands for. */
  from: readonly number[];
  into: readonly number[];
  /** When one of its rows holds, unless that is always. */
  releases?: string;
  /** Of the index of one release: the ports of its rows, where all of them hold in others only. */
  elsewhere?: readonly Range[];
}

/** What a browser needs to answer; plain data, made at build time. */
export interface SearchIndex extends Omit<Lexicon, 'entries' | 'retired'> {
  /** The newest. */
  release: Release;
  /** Oldest first. */
  releases: readonly Release[];
  rows: readonly IndexedRow[];
  entries: readonly IndexedEntry[];
  /** The entry of EKS Anywhere itself, which every question here is about. */
  product: number;
  retired: readonly Pick<RetiredPort, 'port' | 'sentence'>[];
  /** Words of what is said together that are no filler, blank-separated. */
  together: string;
}

interface Known {
  catalog: Catalog;
  counterparts: ReadonlyMap<string, PrintedRow>;
  /** Ports that only the published page has for a row. */
  printed: ReadonlyMap<RowId, readonly Range[]>;
  select: Select;
  fromZones: RowsSaying;
  intoZones: RowsSaying;
  short: Short;
}

function toIndexedRow(row: Row, known: Known): IndexedRow {
  const counterpart = row.publishedIds.map((id) => known.counterparts.get(id)).find((found) => found);
  const listener = known.catalog.endpoints.find(({ id }) => id === row.listener);
  return {
    id: row.id,
    protocol: row.protocol,
    ports: row.ports.map(({ from, to }) => [from, to]),
    printed: known.printed.get(row.id) ?? [],
    printedProtocol: counterpart?.protocol.toUpperCase() ?? '',
    direction: row.direction,
    printedDirection: counterpart?.direction ?? '',
    listener: listener?.name ?? row.listener,
    purpose: row.purpose,
    isPublished: row.publishedIds.length > 0,
    releases: formatReleaseSpan(row.releases),
  };
}

/** In order, since words that begin alike pack well side by side. */
const inOrder = (words: Iterable<string>): string => [...words].sort().join(' ');

const stems = (phrase: string): string => inOrder(phrase.split(' ').map(stem));

function toIndexedEntry(entry: LexiconEntry, known: Known): IndexedEntry {
  const endpoint = known.catalog.endpoints.find(({ id }) => id === entry.endpoint);
  const own = endpoint
    ? [endpoint.name, ...endpoint.aliases, ...endpoint.renames.flatMap(({ from, to }) => [from, to])]
    : [];
  const zones =
    entry.zones ??
    (endpoint?.kind === 'machine' || endpoint?.kind === 'cluster' ? Object.values(endpoint.zones).flat() : []);
  const listens = endpoint ? known.select([{ listener: [endpoint.id] }]) : [];
  const starts = endpoint ? known.select([{ source: [endpoint.id] }]) : [];
  const rows = entry.rows ? known.select(entry.rows) : listens.length > 0 ? listens : starts;
  const shown = new Set(rows);
  const name = (text: string): string => squash(inFull(text, known.short));
  const names = (list: readonly string[] = []): string => [...new Set(list.map(name))].join(' ');
  const common = new Set((entry.common ?? []).map(name));
  return {
    kind: entry.kind,
    label: entry.label,
    names: names([...own, ...entry.names].filter((one) => !common.has(name(one)))),
    common: names(entry.common),
    paths: names(entry.paths),
    together: [...new Set((entry.together ?? []).map((phrase) => stems(inFull(phrase, known.short))))].sort(),
    rows,
    ...releasesOf(rows, known.catalog),
    related: known.select(entry.related ?? []).filter((index) => !shown.has(index)),
    from: [...new Set([...starts, ...known.fromZones(zones)])],
    into: known.intoZones(zones),
  };
}

function releasesOf(places: readonly number[], { rows, releases }: Catalog): Pick<IndexedEntry, 'releases'> {
  const span = joinSpans(places.flatMap((at) => rows[at]?.releases ?? []));
  const isAlways = releases.every((release) => holdsIn(span, release) !== 'no');
  return isAlways ? {} : { releases: formatReleaseSpan(span) };
}

/** Endpoints that the lexicon says nothing about are found by the names that they have, as long as it gives these to no other. */
function plainEntries({ endpoints }: Catalog, { entries }: Lexicon): LexiconEntry[] {
  const spoken = new Set(entries.map(({ endpoint }) => endpoint));
  return endpoints
    .filter(({ id }) => !spoken.has(id))
    .map(({ id, name }) => ({
      id,
      kind: 'endpoint',
      label: name,
      names: [],
      endpoint: id,
      origin: 'content/endpoints.json',
    }));
}

function inZones({ rows, flows }: Catalog, side: 'sourceZones' | 'destinationZones'): RowsSaying {
  const zones = new Map<RowId, string[]>();
  for (const flow of flows) zones.set(flow.rowId, [...(zones.get(flow.rowId) ?? []), ...flow[side]]);
  return rowsSaying(rows, ({ id }) => zones.get(id) ?? []);
}

/** Resolves every name to its rows, so that a browser only has to look up. */
export function toSearchIndex(catalog: Catalog, lexicon: Lexicon, { published }: SearchExtras): SearchIndex {
  const counterparts = new Map(published.map((row) => [row.id, row]));
  const printed = printedPorts(catalog, counterparts);
  const hasPort = (row: Row, port: number): boolean =>
    row.ports.some(({ from, to }) => from <= port && port <= to) ||
    (printed.get(row.id) ?? []).some(([from, to]) => from <= port && port <= to);
  const known: Known = {
    catalog,
    counterparts,
    printed,
    select: createSelect(catalog.rows, hasPort),
    fromZones: inZones(catalog, 'sourceZones'),
    intoZones: inZones(catalog, 'destinationZones'),
    short: toShort(lexicon.short),
  };
  const { entries, ...words } = lexicon;
  const spoken = entries.map((entry) => toIndexedEntry(entry, known));
  const taken = new Set(spoken.flatMap(({ names, common }) => `${names} ${common}`.split(' ')));
  const plain = plainEntries(catalog, lexicon).map((entry) => {
    const indexed = toIndexedEntry(entry, known);
    return {
      ...indexed,
      names: indexed.names
        .split(' ')
        .filter((name) => !taken.has(name))
        .join(' '),
    };
  });
  return {
    release: catalog.release,
    releases: catalog.releases,
    rows: catalog.rows.map((row) => toIndexedRow(row, known)),
    entries: [...spoken, ...plain],
    product: entries.findIndex(({ id }) => id === 'eks-anywhere'),
    together: inOrder(togetherWords(lexicon)),
    ...words,
    ...packed(lexicon),
    retired: lexicon.retired.map(({ port, sentence }) => ({ port, sentence })),
  };
}

const packed = ({ filler, foreign, ordinary }: Lexicon): Pick<Lexicon, 'filler' | 'foreign' | 'ordinary'> => ({
  filler: inOrder(filler.split(' ')),
  foreign: inOrder(foreign.split(' ')),
  ordinary: inOrder(ordinary.split(' ')),
});

function togetherWords({ entries, filler }: Lexicon): string[] {
  const fillers = new Set(filler.split(' '));
  const words = entries.flatMap(({ together = [] }) => together.flatMap((phrase) => phrase.split(' ')));
  return [...new Set(words)].filter((word) => !fillers.has(word));
}

export const rangesText = (ranges: readonly Range[]): string => formatPorts(ranges.map(([from, to]) => ({ from, to })));

/** The row's ports as its table has them; empty where the protocol has none. */
export const portsOf = ({ ports }: IndexedRow): string => rangesText(ports);
