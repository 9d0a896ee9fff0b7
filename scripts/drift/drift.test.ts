import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getPublished } from '@/lib/content';
import type { PageVersion, PublishedRow } from '@/lib/releases';
import { checkDrift } from './check-drift';
import { findDrift } from './find-drift';
import { readPage } from './read-page';

const published = getPublished();
const newest = versionOf('0.26');

function versionOf(release: string): PageVersion {
  const page = published.releases.find((info) => info.release === release)?.page;
  const version = published.versions.find(({ id }) => id === page);
  if (!version) throw new Error(`no page of ${release}`);
  return version;
}

const link = (text: string, href: string | undefined): string => (href === undefined ? text : `[${text}](${href})`);

const tableLine = (row: PublishedRow): string =>
  `| ${row.protocol} | ${row.direction} | ${row.portRange} | ${link(row.purpose, row.purposeHref)} | ${link(row.usedBy, row.usedByHref)} |`;

/** A page as Hugo has it: front matter, shortcodes, prose, headings of one level, one table after another. */
function putTogether({ title, rows }: PageVersion, level = 2): string {
  const sections = [...new Set(rows.map(({ section }) => section))];
  const tables = [...new Set(rows.map(({ table }) => table))];
  return [
    `---\ntitle: "${title}"\ndescription: >\n  Not a | table | of | five | cells\n---\n`,
    '{{% alert title="Note" color="primary" %}}\nRead this first.\n{{% /alert %}}\n',
    ...sections.flatMap((section) => [
      `${'#'.repeat(level)} ${section}\n`,
      ...tables.flatMap((table) => {
        const own = rows.filter((row) => row.section === section && row.table === table);
        if (own.length === 0) return [];
        const head = '| Protocol | Direction | Port Range | Purpose | Used By |\n|---|---|---|---|---|';
        return [`The ports below are needed.\n\n${head}\n${own.map(tableLine).join('\n')}\n`];
      }),
    ]),
  ].join('\n');
}

const check = (text: string, release?: string) => checkDrift({ file: 'ports.md', text, release }, published);

const levels = [1, 2, 3, 4, 5, 6];
const ids = published.versions.map(({ id }) => id);

test.each(ids.flatMap((id) => levels.map((level) => ({ id, level }))))(
  '$id under headings of level $level has no drift',
  ({ id, level }) => {
    const version = published.versions.find((candidate) => candidate.id === id) ?? newest;
    const { rows, problems } = readPage(putTogether(version, level));
    expect(problems).toEqual([]);
    expect(findDrift(version.rows, rows)).toEqual({ added: [], removed: [], changed: [] });
  },
);

test('a page drifts from each version that printed other rows, and from no other', () => {
  const textOf = (version: PageVersion) => version.rows.map((row) => row.section + tableLine(row)).join('\n');
  for (const version of published.versions) {
    const { rows } = readPage(putTogether(version));
    for (const other of published.versions) {
      const { added, removed, changed } = findDrift(other.rows, rows);
      const hasDrift = added.length + removed.length + changed.length > 0;
      expect(hasDrift, `${other.id} → ${version.id}`).toBe(textOf(other) !== textOf(version));
    }
  }
});

test.each(published.releases.map(({ release }) => ({ release })))(
  'the page of $release is that of its release',
  ({ release }) => {
    expect(check(putTogether(versionOf(release), 5), release).code).toBe(0);
  },
);

const page = putTogether(newest, 5);
const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

test('a new row is added, with its line', () => {
  const text = page.replace(/^(\| TCP .* Boots HTTP .*)$/m, '$1\n| TCP | Inbound | 7171 | Smee HTTP | All nodes |');
  expect(check(text)).toEqual({
    code: 1,
    lines: [
      'Drift from release 0.26 (page of 2023-08-16, 32 rows): 1 added, 0 removed, 0 changed',
      `added    ports.md:${lineOf(text, '7171')}: Bare Metal provider: TCP | Inbound | 7171 | Smee HTTP | All nodes`,
    ],
  });
});

test('a row that is gone is removed', () => {
  const { code, lines } = check(page.replace(/^.*\| 8242 .*\n/m, ''));
  expect(code).toBe(1);
  expect(lines.slice(1)).toEqual([
    'removed  Snow provider: TCP | Inbound | 8242 | EC2 HTTPS endpoint | EKS Anywhere and CAPAS controller',
  ]);
});

test.each([
  { from: '| UDP | Inbound | 67 |', to: '| TCP | Inbound | 67 |', expected: 'protocol "UDP" → "TCP"' },
  { from: '| Inbound | 50061 |', to: '| Inbound | 7172 |', expected: 'port range "50061" → "7172"' },
  { from: '| 80,443 |', to: '| 443 |', expected: 'port range "80,443" → "443"' },
  { from: '| Outbound | 623 |', to: '| Inbound | 623 |', expected: 'direction "Outbound" → "Inbound"' },
  { from: 'Boots Syslog', to: 'Smee syslog', expected: 'purpose "Boots Syslog" → "Smee syslog"' },
  { from: 'kube-apiserver, etcd', to: 'Self', expected: 'used by "kube-apiserver, etcd" → "Self"' },
  { from: '#type-nodeport', to: '', expected: 'link of the purpose "https://kubernetes.io' },
  {
    from: '##### Snow provider',
    to: '##### AWS Snow provider',
    expected: 'section "Snow provider" → "AWS Snow provider"',
  },
])('$from becoming $to is a change', ({ from, to, expected }) => {
  expect(page).toContain(from);
  const { code, lines } = check(page.replace(from, to));
  expect(lines.join('\n')).toContain(expected);
  expect(lines[0]).toContain('0 added, 0 removed');
  expect(code).toBe(1);
});

test('the order of rows, spaces, emphasis and the file’s line ends are no drift', () => {
  const lines = putTogether({ ...newest, rows: [...newest.rows].reverse() }, 3).split('\n');
  const text = lines.join('\r\n').replaceAll('| TCP |', '|  `TCP`   |').replaceAll('Boots HTTP', '**Boots** HTTP');
  expect(check(`\uFEFF${text}`).code).toBe(0);
});

test('a link by reference is a link', () => {
  const inline = /\[NodePort Services\]\((.*)\)/;
  const text = `${page.replace(inline, '[NodePort Services][np]')}\n[np]: ${inline.exec(page)?.[1]}\n`;
  expect(check(text).code).toBe(0);
});

test.each([
  {
    what: 'a row with a missing cell',
    text: page.replace('| TCP | Inbound | 50061 |', '| TCP | 50061 |'),
    at: '| TCP | 50061 |',
    message: 'the row has 4 cells; expected 5',
  },
  {
    what: 'a row with a cell too many',
    text: page.replace('| 50061 |', '| 50061 | extra |'),
    at: '| 50061 |',
    message: 'the row has 6 cells; expected 5',
  },
  {
    what: 'another column',
    text: page.replace('| Port Range |', '| Ports |'),
    at: '| Ports |',
    message:
      'the columns are "Protocol | Direction | Ports | Purpose | Used By"; expected "Protocol | Direction | Port Range | Purpose | Used By"',
  },
  {
    what: 'a table without its line of dashes',
    text: page.replace('\n|---|---|---|---|---|', ''),
    at: '| Protocol |',
    message: 'this looks like a table but is none: its head and the line of dashes below need the same number of cells',
  },
  {
    what: 'front matter without an end',
    text: page.replace(/\n---\n/, '\n'),
    at: '---',
    message: 'the front matter that begins with --- does not end',
  },
])('$what is named with its line', ({ text, at, message }) => {
  expect(check(text)).toMatchObject({
    code: 2,
    lines: expect.arrayContaining([`ports.md:${lineOf(text, at)}: ${message}`]),
  });
});

test.each([
  { what: 'an empty page', text: '', message: 'ports.md: there is no table of ports on this page' },
  {
    what: 'a page without tables',
    text: '# Ports\n\nNone.',
    message: 'ports.md: there is no table of ports on this page',
  },
])('$what cannot be compared', ({ text, message }) => {
  expect(check(text)).toEqual({ code: 2, lines: [message] });
});

test('an unknown release is named', () => {
  expect(check(page, '0.99')).toEqual({ code: 2, lines: ['Release "0.99" is not known; known are 0.6 to 0.26'] });
});

test('the exit code says whether there is drift', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-'));
  const pages = { clean: page, drifting: page.replace('| 50061 |', '| 7172 |'), broken: 'nothing' };
  const run = (file: string, ...options: string[]) =>
    spawnSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/drift/index.ts', file, ...options], {
      env: { ...process.env, INIT_CWD: folder },
    }).status;
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, `${name}.md`), text);
  const codes = ['clean', 'drifting', 'broken', 'absent'].map((name) => run(`${name}.md`));
  expect(codes).toEqual([0, 1, 2, 2]);
  expect(run('clean.md', '--release', '0.12')).toBe(1);
  rmSync(folder, { recursive: true });
}, 60_000);
