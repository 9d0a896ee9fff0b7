import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNeed, formatPorts, formatReleaseSpan, type Need, type PortRange, type ReleaseSpan } from '@/lib/flows';
import { mistakesIn, sound, soundSlugs } from './fixtures/sound-content';
import { readContent } from './read-content';

const page = 'content/bare-metal.mdx';
const { rows, flows, pages } = await readContent(sound, soundSlugs);

describe('sound content', () => {
  it('cells are read without their markup, and a row knows its line', () => {
    expect(rows[0]).toMatchObject({
      id: 'bare-metal/udp-67-dhcp',
      page: 'bare-metal',
      listener: 'smee',
      protocol: 'UDP',
      direction: 'Inbound',
      ports: [{ from: 67, to: 67 }],
      purpose: 'DHCP, an address',
      sources: ['machine'],
      providers: ['bare-metal'],
      origin: { file: page, line: 15 },
      publishedIds: ['bare-metal/udp/67'],
      ifClosed: 'No machine gets an address.',
    });
  });

  it('a phrase with a comma can be a name, and Self is the listener', () => {
    expect(rows.map(({ sources }) => sources)).toEqual([
      ['machine'],
      ['machine', 'bmc', 'smee'],
      ['machine'],
      ['smee'],
    ]);
  });

  it('a row is one flow for each source, in the zones of its phases', () => {
    expect(flows.map(({ id, sourceZones, destinationZones }) => [id, sourceZones, destinationZones])).toEqual([
      ['bare-metal/udp-67-dhcp~machine', ['machine'], ['admin-machine']],
      ['bare-metal/tcp-7171-http~machine', ['machine'], ['admin-machine']],
      ['bare-metal/tcp-7171-http~bmc', ['bmc'], ['admin-machine']],
      ['bare-metal/tcp-7171-http~smee', ['admin-machine', 'management-cluster'], ['admin-machine']],
      ['bare-metal/icmp-ping~machine', ['machine'], ['admin-machine']],
      ['bare-metal/udp-623-ipmi~smee', ['management-cluster'], ['bmc']],
    ]);
  });

  it('pages come in the order of their list, with an outline and the former anchors of their rows', () => {
    expect(pages.map(({ slug }) => slug)).toEqual(soundSlugs);
    expect(pages[1]?.outline.map(({ anchor }) => anchor)).toEqual(['network-boot', 'to-smee', 'power', 'to-bmc']);
    expect(pages[1]?.formerAnchors).toEqual([{ anchor: 'tcp-80-http', rowId: 'bare-metal/tcp-7171-http' }]);
  });

  it('lines of Windows and a byte order mark change nothing', async () => {
    const windows = Object.fromEntries(
      Object.entries(sound).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect((await readContent(windows, soundSlugs)).rows).toEqual(rows);
  });

  it('the order in which files are handed over changes nothing', async () => {
    const turned = Object.fromEntries(Object.entries(sound).reverse());
    expect((await readContent(turned, soundSlugs)).flows).toEqual(flows);
  });
});

const port = fc.integer({ min: 1, max: 65_535 });

/** Ranges that do not touch, as one cell may hold them. */
const ports: fc.Arbitrary<PortRange[]> = fc
  .uniqueArray(port, { minLength: 2, maxLength: 8 })
  .map((numbers) => numbers.toSorted((a, b) => a - b))
  .map((numbers) =>
    numbers.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: numbers[index + 1] ?? from }] : [])),
  );

const need: fc.Arbitrary<Need> = fc.oneof(
  fc.constant<Need>({ kind: 'always' }),
  fc.constantFrom('for scraping', 'unless a clock is right').map((why): Need => ({ kind: 'optional', why })),
  fc.constantFrom(['pxe'], ['iso'], ['pxe', 'iso']).map(
    (choices): Need => ({
      kind: 'when',
      conditions: [
        { option: 'boot', choices },
        { option: 'provider', choices: ['bare-metal'] },
      ],
    }),
  ),
);

const releases: fc.Arbitrary<ReleaseSpan> = fc.constantFrom<ReleaseSpan>(
  { ranges: [{ from: '0.10', to: null }], verifiedOnly: false },
  { ranges: [{ from: '0.26', to: '0.26' }], verifiedOnly: true },
  {
    ranges: [
      { from: '0.10', to: '0.20.2' },
      { from: '0.21', to: null },
    ],
    verifiedOnly: false,
  },
);

const names = { smee: 'Self', machine: 'Booting machine', bmc: 'BMC' } as const;
const sources = fc.uniqueArray(fc.constantFrom('smee', 'machine', 'bmc'), { minLength: 1 });
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,12}[a-z]$/).map((text) => text.replace(/ +/g, ' '));
const markup = fc.constantFrom(
  (text: string) => text,
  (text: string) => `**${text}**`,
  (text: string) => `\`${text}\``,
);

describe('a table', () => {
  it('that is written from a row is read as that row', async () => {
    const row = fc.record({
      ports,
      need,
      releases,
      sources,
      purpose: word,
      mark: markup,
      direction: fc.constantFrom('Inbound', 'Outbound'),
    });
    await fc.assert(
      fc.asyncProperty(row, async ({ mark, ...given }) => {
        const cells = [
          'TCP',
          given.direction,
          formatPorts(given.ports),
          `${mark(given.purpose)} \\{#udp-67-dhcp}`,
          given.sources.map((id) => names[id]).join(', '),
          formatNeed(given.need),
          formatReleaseSpan(given.releases),
        ];
        const line = sound[page]?.split('\n')[14] ?? '';
        const text = sound[page]?.replace(line, () => `| ${cells.join(' | ')} |`) ?? '';
        const content = await readContent({ ...sound, [page]: text }, soundSlugs);
        expect(content.rows[0]).toMatchObject({ ...given, id: 'bare-metal/udp-67-dhcp', protocol: 'TCP' });
      }),
      { numRuns: 60 },
    );
  });
});

const paths = Object.keys(sound);
const scrap = fc.constantFrom(
  '',
  '|',
  '{',
  '}',
  '<',
  '"',
  '---',
  '\n',
  '\n\n',
  '#',
  '[',
  ']',
  '`',
  '\\',
  ',',
  ':',
  '\u0000',
  '🦊',
);

describe('whatever an author does to a file', () => {
  it('the answer is content or a report, never a fault of ours', async () => {
    const edit = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      scrap,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const sources: Record<string, string> = { ...sound };
        for (const { path, at, length, scrap: put } of edits) {
          const text = sources[path] ?? '';
          const from = Math.floor(at * text.length);
          sources[path] = text.slice(0, from) + put + text.slice(from + length);
        }
        for (const line of await mistakesIn(sources)) expect(line).toMatch(/^content\/[a-z.-]+:\d+:\d+: /);
      }),
      { numRuns: 150 },
    );
  });
});
