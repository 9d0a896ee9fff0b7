import { expect, test } from '@playwright/test';
import releases from '../content/releases.json' with { type: 'json' };
import { readPage } from '../scripts/post-build/export-files';
import { attribute, type Element, named, readableText } from '../scripts/post-build/html';

const fields = ['protocol', 'direction', 'portRange', 'purpose', 'usedBy'] as const;

const hasClass = (element: Element, name: string) => attribute(element, 'class')?.split(' ').includes(name) ?? false;

/** What the reader sees: each table under its heading, without the column of errata. */
function printedRows(file: string): string[] {
  const { document } = readPage('out', file);
  return [...named(document, 'section')].flatMap((section) => {
    const [heading] = named(section, 'h2');
    const [table] = [...named(section, 'table')].filter((element) => hasClass(element, 'printed'));
    if (!heading || !table) return [];
    const [, ...lines] = [...named(table, 'tr')].map((line) => [...named(line, 'td')].map(readableText));
    return lines.map((cells) => [readableText(heading), ...cells.slice(0, fields.length)].join(' | '));
  });
}

for (const { release, page } of releases.releases) {
  test(`the page of release ${release} prints what ${release} printed, and nothing else`, () => {
    const version = releases.versions.find(({ id }) => id === page);
    const expected = version?.rows.map((row) => [row.section, ...fields.map((field) => row[field])].join(' | '));
    expect(printedRows(`releases/${release}/index.html`)).toEqual(expected);
  });
}
