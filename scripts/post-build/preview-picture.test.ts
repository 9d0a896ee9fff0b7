import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { addPreviewPicture, firstRows } from './preview-picture';

const table =
  '<table><tr><th>Port</th><th>Purpose</th></tr><tr><td>6443</td><td>API <a href="/">server</a></td></tr><tr><td colspan="2"><details><summary>Details</summary>since 0.6</details></td></tr></table>';
const pageOf = (html: string) => ({ route: '/docs/etcd/', file: 'docs/etcd/index.html', document: parseHtml(html) });

test("the rows are the page's own, as text", () => {
  expect(firstRows(pageOf(table))).toEqual([
    ['Port', 'Purpose'],
    ['6443', 'API server'],
  ]);
});

test('a page without a table still gets a picture, named by its address', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'pictured-'));
  const page = pageOf('<h1>etcd</h1>');
  await addPreviewPicture(dir, page, 'https://ports.example');
  expect(readFileSync(join(dir, 'og/docs/etcd/preview.png')).subarray(1, 4).toString()).toBe('PNG');
  expect(renderHtml(page.document)).toContain('content="https://ports.example/og/docs/etcd/preview.png"');
  rmSync(dir, { recursive: true });
});
