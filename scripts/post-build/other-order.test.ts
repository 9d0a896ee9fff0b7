import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPages, readPage } from './export-files';
import { writeOtherOrders } from './other-order';
import { targetOf } from './redirects';

it('leads from every newer release to an older one to what changes the other way', () => {
  const dir = mkdtempSync(join(tmpdir(), 'other-order-'));
  writeOtherOrders(dir, ['0.9', '0.10', '0.26']);
  const pages = listPages(dir).map((file) => readPage(dir, file));
  expect(pages.map(({ route, document }) => `${route} → ${targetOf(document)}`)).toEqual([
    '/releases/0.10/0.9/ → /releases/0.9/0.10/',
    '/releases/0.26/0.10/ → /releases/0.10/0.26/',
    '/releases/0.26/0.9/ → /releases/0.9/0.26/',
  ]);
});
