import { readBlock } from '../address';
import type { Permit, Way } from '../permit';
import { readSheet, readStoredZip } from '../read-workbook';
import { notKnown, type SecondReading } from '../reading';
import { readPorts, toPermits } from '../words';

const ways: Readonly<Record<string, Way>> = { inbound: 'in', outbound: 'out', forwarded: 'through' };

const list = (text: string): string[] => (text === '' ? [] : text.split(', '));

const readList = (text: string) => (text === '' ? undefined : list(text).map((word) => readPorts(word, '-')));

/** A line of a change request. */
export function readRow(format: string, cells: ReadonlyMap<string, string>): Permit[] {
  const of = (name: string): string => {
    const text = cells.get(name);
    if (text === undefined) throw notKnown(format, `a line without ${name}`);
    return text;
  };
  const way = ways[of('Direction')];
  const isPing = of('ICMP type') === 'echo request';
  if (!way || of('Action') !== 'allow' || isPing !== (of('Protocol') === 'ICMP') || isPing !== (of('Ports') === ''))
    throw notKnown(format, [...cells.values()].join(' '));
  return toPermits({
    protocol: of('Protocol'),
    way,
    sources: list(of('Source address')).map(readBlock),
    destinations: list(of('Destination address')).map(readBlock),
    sourcePorts: readList(of('Source ports')),
    ports: readList(of('Ports')),
  });
}

function readTable(format: string, [head = [], ...rows]: readonly (readonly string[])[]): Permit[] {
  return rows.flatMap((cells) => {
    if (cells.length !== head.length) throw notKnown(format, cells.join(' | '));
    return readRow(format, new Map(head.map((name, index) => [name, cells[index] ?? ''])));
  });
}

/** As RFC 4180 has it: every cell in quotes, a quote twice. A blank line is a row without cells. */
export function readCsvCells(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"(,|\r\n)|(\r\n))/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, words, end, blank] = cell.exec(text) ?? [];
    if (words === undefined && blank === undefined) throw notKnown('CSV', text.slice(at, at + 60));
    if (words !== undefined) rows.at(-1)?.push(words.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

export const csv: SecondReading = {
  format: 'csv',
  read: (files) => files.flatMap(({ body }) => readTable('CSV', readCsvCells(body))),
};

export const tsv: SecondReading = {
  format: 'tsv',
  read: (files) =>
    files.flatMap(({ body }) =>
      readTable(
        'TSV',
        body
          .split('\n')
          .slice(0, -1)
          .map((line) => line.split('\t')),
      ),
    ),
};

/** The first sheet of the workbook; the others repeat it. */
export const xlsx: SecondReading = {
  format: 'xlsx',
  read: (files) =>
    files.flatMap(({ bytes }) => {
      const sheet = bytes && readStoredZip(bytes).get('xl/worksheets/sheet1.xml');
      return sheet ? readTable('XLSX', readSheet(sheet)) : [];
    }),
};

const decode = (text: string): string =>
  text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const readMarkdownRow = (line: string): string[] => line.slice(2, -2).split(' | ').map(decode);

export const markdown: SecondReading = {
  format: 'markdown',
  read: (files) =>
    files.flatMap(({ body }) => {
      const lines = body.split('\n').filter((line) => line.startsWith('|'));
      const [head, ruler, ...rows] = lines;
      if (head === undefined) return [];
      if (!/^(\| --- )+\|$/.test(ruler ?? '')) throw notKnown('Markdown', ruler ?? '');
      return readTable('Markdown', [head, ...rows].map(readMarkdownRow));
    }),
};
