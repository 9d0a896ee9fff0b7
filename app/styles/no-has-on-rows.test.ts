import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sheets = ['app', 'components'].flatMap((dir) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(dir, file)),
);

/** Each row would be styled again for whatever the parser, a filter or a key adds to the table or takes out. */
test('no style asks of every row of a table what is in it or beside it', () => {
  expect(sheets).toContain('components/ports/port-table.css');
  const asking = sheets.filter((sheet) => /\btr(?:[^\s{]*|:is\([^{]*):has\(/.test(readFileSync(sheet, 'utf8')));
  expect(asking).toEqual([]);
});
