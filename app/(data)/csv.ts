import { plainCell } from '@/lib/flows';

const cell = (text: string): string => `"${plainCell(text).replaceAll('"', '""')}"`;

/** RFC 4180: every cell quoted, lines end with CR LF. */
export const toCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
