import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { getCatalog, getCodeFacts, getErrata, getOutbound, getPages, getPublished } from '@/lib/content';
import { holdsIn } from '@/lib/flows';
import { describeUpgrade } from '@/lib/releases';
import { getAnnals } from '../annals';
import { renderFeed } from './atom';
import { toCsv } from './csv';
import { toFlowsCsv } from './flows-csv';
import { toFlowsFile } from './flows-file';
import { flowsSchema, schemaVersion } from './flows-schema';
import { toLlmsText } from './llms';
import schemaVersions from './schema-versions.json';

const catalog = await getCatalog();
const file = toFlowsFile({
  catalog,
  releases: getPublished().releases,
  errata: getErrata().errata,
  facts: getCodeFacts().facts,
  ...(await getOutbound()),
});
const asRead = JSON.parse(JSON.stringify(file));

describe('/flows.json', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(flowsSchema);

  test('is what its schema says', () => {
    validate(asRead);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    { what: 'a property that the schema does not name', change: { rows: [{ ...asRead.rows[0], extra: 1 }] } },
    { what: 'port 0', change: { rows: [{ ...asRead.rows[0], ports: [{ from: 0, to: 1 }] }] } },
    { what: 'an unknown protocol', change: { flows: [{ ...asRead.flows[0], protocol: 'SCTP' }] } },
    { what: 'another version', change: { schemaVersion: schemaVersion + 1 } },
  ])('with $what is refused', ({ change }) => {
    expect(validate({ ...asRead, ...change })).toBe(false);
  });

  test('a change of shape is a new version', () => {
    const digest = createHash('sha256').update(JSON.stringify(flowsSchema)).digest('hex');
    expect(
      Object.entries(schemaVersions).at(-1),
      'the shape has changed: raise schemaVersion and write its digest into schema-versions.json',
    ).toEqual([String(schemaVersion), digest]);
  });

  test('every id that is named is there', () => {
    const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
    const [evidence, endpoints, zones] = [idsOf(file.evidence), idsOf(file.endpoints), idsOf(file.zones)];
    const [rows, errata] = [idsOf(file.rows), idsOf(file.errata)];
    const citing = [file.rows, file.endpoints, file.hosts, file.requirements, file.errata, file.codeFacts].flat();
    const missing = [
      ...citing.flatMap(({ evidenceIds }) => evidenceIds).filter((id) => !evidence.has(id)),
      ...file.flows.flatMap(({ source, destination }) => [source, destination]).filter((id) => !endpoints.has(id)),
      ...file.flows.flatMap((flow) => [...flow.sourceZones, ...flow.destinationZones]).filter((id) => !zones.has(id)),
      ...file.flows.map(({ rowId }) => rowId).filter((id) => !rows.has(id)),
      ...file.rows.flatMap(({ errataIds }) => errataIds).filter((id) => !errata.has(id)),
    ];
    expect(missing).toEqual([]);
    expect(evidence.size).toBe(file.evidence.length);
  });

  test('every row has evidence', () => {
    expect(file.rows.filter(({ evidenceIds }) => evidenceIds.length === 0)).toEqual([]);
  });
});

/** A small reader of RFC 4180, so that the writer is not asked about itself. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
  expect(cells.map(([whole]) => whole).join('')).toBe(text);
  const lines: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    lines.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('/flows.csv', () => {
  test('has a line for each flow, all of one width', () => {
    const lines = readCsv(toFlowsCsv(catalog));
    expect(lines).toHaveLength(catalog.flows.length + 1);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    expect(lines.slice(1).map(([id]) => id)).toEqual(catalog.flows.map(({ id }) => id));
  });

  test('any text comes back as it was, but for the apostrophe before what looks like a formula', () => {
    const isBegun = (text: string): boolean =>
      ['\t', '\r', '\n'].some((blank) => text.startsWith(blank)) ||
      [...'=+-@＝＋－＠'].some((sign) => text.trimStart().startsWith(sign));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[ \t\r\n\u2003]{0,3}[=+\-@＝＋－＠a"',]{0,3}$/u),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (lines) => {
        const expected = lines.map((line) => line.map((cell) => (isBegun(cell) ? `'${cell}` : cell)));
        expect(readCsv(toCsv(lines))).toEqual(expected);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (text) => {
    expect(toCsv([[text]])).toBe(`"'${text}"\r\n`);
  });
});

interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/** Refuses what is not well formed. */
function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const element: XmlElement = { name: local, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const last = open.at(-1);
    if (last) last.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [first] = root.children;
  if (!first) throw new Error('no element');
  return first;
}

const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

async function feedOf(site: string | undefined): Promise<XmlElement> {
  const annals = await getAnnals();
  const entries = annals.releases.map((info, place) => {
    const before = annals.releases[place - 1];
    return { info, upgrade: before && describeUpgrade(before.release, info.release, annals) };
  });
  return readXml(renderFeed({ entries: entries.reverse(), endpoints: catalog.endpoints, site }));
}

describe.each([{ site: undefined }, { site: 'https://ports.example/a&b' }])('/changes.xml of $site', ({ site }) => {
  test('is a valid Atom feed', async () => {
    const feed = await feedOf(site);
    const entries = childrenOf(feed, 'entry');
    expect(feed.name).toBe('feed');
    expect(childrenOf(feed, 'author').flatMap((author) => childrenOf(author, 'name'))).toHaveLength(1);
    for (const element of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(childrenOf(element, name)).toHaveLength(1);
      expect(childrenOf(element, 'id')[0]?.text).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(childrenOf(element, 'updated')[0]?.text).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    }
    const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.text);
    expect(new Set(ids).size).toBe(getPublished().releases.length);
    for (const entry of entries) expect(childrenOf(entry, 'content')[0]?.attributes).toEqual({ type: 'html' });
  });

  test('has absolute links where the address is known, and none else', async () => {
    const feed = await feedOf(site);
    const links = [feed, ...childrenOf(feed, 'entry')].flatMap((element) => childrenOf(element, 'link'));
    if (site === undefined) expect(links).toEqual([]);
    else {
      expect(links).toHaveLength(getPublished().releases.length + 2);
      for (const { attributes } of links) expect(attributes.href?.startsWith(`${site}/`)).toBe(true);
    }
  });
});

test('an id of the feed stays the same wherever the site lives', async () => {
  const ids = async (site: string | undefined) =>
    childrenOf(await feedOf(site), 'entry').map((entry) => childrenOf(entry, 'id')[0]?.text);
  expect(await ids(undefined)).toEqual(await ids('https://ports.example'));
});

test('/llms.txt has every row of the newest release, and leads to the data', async () => {
  const text = toLlmsText({ catalog, pages: await getPages(), root: '' });
  const current = catalog.rows.filter((row) => holdsIn(row.releases, catalog.release) !== 'no');
  const lines = text.split('\n').filter((line) => /^\| (TCP|UDP|ICMP|ARP) /.test(line));
  expect(lines).toHaveLength(current.length);
  expect(new Set(lines.map((line) => line.replaceAll('\\|', '').split('|').length))).toEqual(new Set([11]));
  expect(text).toContain('](/flows.json)');
});
