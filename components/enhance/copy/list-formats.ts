import { plainCell } from '@/lib/flows';
import { columns, ticketLine } from '@/lib/words/copying';
import type { RowLine } from './row-line';

const cells = ({ protocol, port, from, to, purpose, need, address }: RowLine): string[] => [
  protocol,
  port,
  from,
  to,
  purpose,
  need,
  address,
];

const markdownCell = (text: string): string => text.replaceAll('|', '\\|');
const markdownLine = (texts: readonly string[]): string => `| ${texts.map(markdownCell).join(' | ')} |`;

const csvCell = (text: string): string => `"${plainCell(text).replaceAll('"', '""')}"`;
const tsvCell = (text: string): string => plainCell(text).replaceAll('\t', ' ');

const table = (lines: readonly RowLine[]): string[][] => [columns, ...lines.map(cells)];

/** The current list in one of the ways that people paste it. */
export const listFormats: Readonly<Record<string, (lines: readonly RowLine[]) => string>> = {
  ticket: (lines) => lines.map(ticketLine).join('\n'),
  markdown: (lines) =>
    [
      markdownLine(columns),
      markdownLine(columns.map(() => '---')),
      ...lines.map((line) => markdownLine(cells(line))),
    ].join('\n'),
  tsv: (lines) =>
    table(lines)
      .map((line) => line.map(tsvCell).join('\t'))
      .join('\n'),
  csv: (lines) =>
    table(lines)
      .map((line) => line.map(csvCell).join(','))
      .join('\r\n'),
};
