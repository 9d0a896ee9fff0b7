import type { Link, Paragraph, RootContent, Table, TableCell, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PrintedRow } from '@/lib/releases';
import { type Definitions, findDefinitions, hrefOf } from './cell-link';
import { blankFrontMatter, hideShortcodes } from './hugo';

const columns = ['Protocol', 'Direction', 'Port Range', 'Purpose', 'Used By'];

/** A line that cannot be read, and what is wrong with it. */
export interface Problem {
  line: number;
  message: string;
}

interface PageReading {
  rows: readonly PrintedRow[];
  problems: readonly Problem[];
}

interface Reader {
  section: string;
  definitions: Definitions;
  restore: (text: string) => string;
}

/** Reads the port tables of an upstream page in Hugo's Markdown, at any heading level. */
export function readPage(source: string): PageReading {
  const { text, problems } = blankFrontMatter(source.replace(/^\uFEFF/, ''));
  const { text: markdown, restore } = hideShortcodes(text);
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const reader: Reader = { section: '', definitions: findDefinitions(children), restore };
  const readings = children.map((node) => readNode(node, reader));
  return join([{ rows: [], problems }, ...readings]);
}

const join = (readings: readonly PageReading[]): PageReading => ({
  rows: readings.flatMap(({ rows }) => rows),
  problems: readings.flatMap(({ problems }) => problems),
});

const nothing: PageReading = { rows: [], problems: [] };

function readNode(node: RootContent, reader: Reader): PageReading {
  if (node.type === 'heading') reader.section = plain(textOf(node)).replace(/\s*\{#[^}]*\}$/, '');
  if (node.type === 'table') return readTable(node, reader);
  if (node.type === 'paragraph') return refuseBrokenTable(node);
  return nothing;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 0;
const refuse = (line: number, message: string): PageReading => ({ rows: [], problems: [{ line, message }] });

/** A table whose second line is missing or too short is no table to Markdown, and would be lost in silence. */
function refuseBrokenTable(node: Paragraph): PageReading {
  const lines = textOf(node).split('\n');
  const offset = lines.findIndex((line) => line.split('|').length >= columns.length);
  if (offset < 0) return nothing;
  return refuse(
    lineOf(node) + offset,
    'this looks like a table but is none: its head and the line of dashes below need the same number of cells',
  );
}

function readTable(table: Table, reader: Reader): PageReading {
  const [head, ...rows] = table.children;
  const names = (head?.children ?? []).map((cell) => plain(textOf(cell)));
  const known = names.filter((name) => columns.some((column) => isSame(column, name)));
  if (known.length < 3) return nothing;
  const isAsExpected =
    names.length === columns.length && columns.every((column, place) => isSame(column, names[place]));
  if (!isAsExpected) {
    return refuse(lineOf(table), `the columns are "${names.join(' | ')}"; expected "${columns.join(' | ')}"`);
  }
  return join(rows.map((row) => readRow(row, reader)));
}

const isSame = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

function readRow(row: TableRow, { section, definitions, restore }: Reader): PageReading {
  const cells = row.children;
  if (cells.length !== columns.length) {
    return refuse(lineOf(row), `the row has ${cells.length} cells; expected ${columns.length}`);
  }
  const [protocol = '', direction = '', portRange = '', purpose = '', usedBy = ''] = cells.map((cell) =>
    plain(textOf(cell)),
  );
  const href = (cell: TableCell | undefined) => {
    const link = cell?.children.find(isLink);
    return link && restore(hrefOf(link, definitions));
  };
  const purposeHref = href(cells[3]);
  const usedByHref = href(cells[4]);
  const printed: PrintedRow = {
    section,
    line: lineOf(row),
    protocol,
    direction,
    portRange,
    purpose,
    usedBy,
    ...(purposeHref === undefined ? {} : { purposeHref }),
    ...(usedByHref === undefined ? {} : { usedByHref }),
  };
  return { rows: [printed], problems: [] };
}

const isLink = (node: TableCell['children'][number]): node is Link | Extract<typeof node, { type: 'linkReference' }> =>
  node.type === 'link' || node.type === 'linkReference';
