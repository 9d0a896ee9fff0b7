import { markdown as words } from '@/lib/words/formats';
import type { Format } from '../format';
import { toLine } from '../label';
import { columns, toTable } from '../table';

/** Punctuation that Markdown, HTML or a finder of links could read becomes a numeric entity. */
const escapeCell = (text: string): string =>
  toLine(text).replace(/[^\p{L}\p{N} ]/gu, (sign) =>
    /[-,./]/.test(sign) && !/[/.]/.test(sign) ? sign : `&#${sign.codePointAt(0)};`,
  );

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table for wikis, issues and merge requests. */
export const markdown: Format = {
  id: 'markdown',
  label: words.label,
  proof: {
    kind: 'second reading',
    sentence: words.proof,
  },
  limits: { notes: [] },
  variants: ['insert'],
  render(request) {
    const rows = toTable(request).map((row) => line(columns.map((column) => escapeCell(row[column]))));
    const head = [
      ...request.header.map((text) => `${escapeCell(text)}  `),
      '',
      line(columns),
      line(columns.map(() => '---')),
    ];
    const notes = request.warnings.map((warning) => `- ${escapeCell(warning)}`);
    const body = rows.length === 0 ? '' : [...head, ...rows, '', ...notes, ''].join('\n');
    return {
      files: [{ name: 'portolan-rules.md', mime: 'text/markdown', body }],
      outcomes: request.outcomes,
      warnings: request.warnings,
    };
  },
};
