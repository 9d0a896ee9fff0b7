import type { Root, Table, TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { didYouMean } from '../did-you-mean';
import type { Cell } from '../rows/cell';
import { type Column, columns, type DraftRow, type DraftTable } from '../rows/table-row';
import { report } from '../source-file';
import { attributeOf } from './attribute-of';
import { placeOf } from './place-of';
import { isBrokenTable, noTable } from './refuse-leftovers';

function toCell(node: TableCell, file: VFile): Cell {
  const [first] = node.children;
  const start = first?.position?.start ?? node.position?.start;
  const end = node.children.at(-1)?.position?.end ?? start;
  const raw = String(file.value).slice(start?.offset ?? 0, end?.offset ?? 0);
  return { text: textOf(node).trim().replace(/\s+/g, ' '), point: placeOf(first ?? node), raw };
}

function checkHeader(row: TableRow, file: VFile): boolean {
  const names = row.children.map((cell) => toCell(cell, file));
  for (const { text, point } of names.filter((cell) => !columns.some((column) => column === cell.text))) {
    report(
      file,
      point,
      `"${text}" is no column of a port table; ${didYouMean(text, columns, `they are ${columns.join(' | ')}`)}`,
    );
  }
  const missing = columns.filter((column) => !names.some(({ text }) => text === column));
  const isUnknown = names.some(({ text }) => !columns.some((column) => column === text));
  if (isUnknown) return false;
  if (missing.length > 0) {
    report(
      file,
      placeOf(row),
      `the table lacks the column "${missing.join('", "')}"; the columns are ${columns.join(' | ')}`,
    );
    return false;
  }
  const isInOrder = names.length === columns.length && names.every(({ text }, index) => text === columns[index]);
  if (!isInOrder)
    report(file, placeOf(row), `the columns stand in another order, or twice; they are ${columns.join(' | ')}`);
  return isInOrder;
}

function toDraftRow(row: TableRow, file: VFile): DraftRow | undefined {
  const cells = row.children.map((cell) => toCell(cell, file));
  if (cells.length !== columns.length) {
    const cure =
      cells.length < columns.length
        ? 'add what is missing'
        : 'remove what is too much; a "|" within a cell is written "\\|"';
    report(file, placeOf(row), `the row has ${cells.length} cells where ${columns.length} belong; ${cure}`);
    return undefined;
  }
  // Both lists have the same length, which was just checked.
  const byColumn = Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Record<Column, Cell>;
  return { cells: byColumn, point: placeOf(row) };
}

function draftRows(table: Table, file: VFile): DraftRow[] {
  const [header, ...rows] = table.children;
  if (!header || !checkHeader(header, file)) return [];
  if (rows.length === 0) report(file, placeOf(table), 'the table has no rows; add one, or remove the table');
  return rows.map((row) => toDraftRow(row, file)).filter((row) => row !== undefined);
}

function tableOf(tag: MdxJsxFlowElement, file: VFile): Table | undefined {
  const [table, ...others] = tag.children.toSorted((a, b) => Number(b.type === 'table') - Number(a.type === 'table'));
  const stray = table?.type === 'table' ? others : tag.children;
  for (const node of stray)
    report(
      file,
      placeOf(node),
      isBrokenTable(file, node) ? noTable : 'a <PortTable> holds one table and nothing else; move this out of it',
    );
  if (table?.type === 'table') return table;
  if (!table) report(file, placeOf(tag), 'the <PortTable> is empty; put a table into it');
  return undefined;
}

const looksLikePorts = (table: Table): boolean => {
  const names = table.children[0]?.children.map((cell) => textOf(cell).trim()) ?? [];
  return names.filter((name) => columns.some((column) => column === name)).length >= 3;
};

/** Takes the tables out of their tags, which get a number instead: the page is drawn with the rows that come of them. */
export function draftTables(tree: Root, file: VFile): DraftTable[] {
  const drafts: DraftTable[] = [];
  for (const node of tree.children) {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'PortTable') continue;
    const table = tableOf(node, file);
    const rows = table ? draftRows(table, file) : [];
    drafts.push({ listener: attributeOf(node, 'listener') ?? '', rows, point: placeOf(node) });
    node.children = [];
    node.attributes = [{ type: 'mdxJsxAttribute', name: 'table', value: String(drafts.length - 1) }];
  }
  visit(tree, 'table', (table) => {
    if (looksLikePorts(table))
      report(
        file,
        placeOf(table),
        'a port table stands outside its tag; put it between <PortTable listener="…"> and </PortTable>',
      );
  });
  return drafts;
}
