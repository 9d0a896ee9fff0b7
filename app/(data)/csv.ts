/** A spreadsheet takes a leading sign, tab or line end for the start of a formula; an apostrophe keeps it text. */
const plain = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => `"${plain(text).replaceAll('"', '""')}"`;

/** RFC 4180: every cell quoted, lines end with CR LF. */
export const toCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
