import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ImageResponse } from 'next/og.js';
import { createElement as h, type ReactElement } from 'react';
import { previewFoot, previewOf } from '@/lib/words/finished-pages';
import { name } from '@/lib/words/site';
import type { ExportedPage } from './export-files';
import { appendToHead, attribute, createElement, type Element, elements, named, readableText } from './html';

const size = { width: 1200, height: 630 };
const mostRows = 7;
const mostCells = 4;
const ink = '#e8f1f8';
const quiet = '#8fb6d3';

/** A page's own table as the picture that other sites show for a link to it; needs an absolute address, so `SITE_URL`. */
export async function addPreviewPicture(dir: string, page: ExportedPage, site: string): Promise<void> {
  const file = `og${page.route}preview.png`;
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  const picture = new ImageResponse(draw(page), size);
  writeFileSync(join(dir, file), Buffer.from(await picture.arrayBuffer()));
  const properties = {
    'og:image': `${site}/${file}`,
    'og:image:width': String(size.width),
    'og:image:height': String(size.height),
    'og:image:alt': previewOf(headingOf(page)),
  };
  for (const [property, content] of Object.entries(properties)) {
    appendToHead(page.document, createElement('meta', { property, content }));
  }
}

/** Pages of their own subject; the pairs of releases and the like share their parent's. */
export const deservesPicture = ({ route }: ExportedPage) => route.endsWith('/') && route.split('/').length <= 4;

function headingOf({ document }: ExportedPage): string {
  const [heading] = named(document, 'h1');
  return heading ? readableText(heading) : name;
}

/** Of a table's own rows: not what may be opened below one. */
export function firstRows({ document }: ExportedPage): string[][] {
  const [table] = named(document, 'table');
  if (!table) return [];
  const rows = [...named(table, 'tr')].filter((row) => [...named(row, 'details')].length === 0).slice(0, mostRows);
  return rows.map((row) => [...elements(row)].filter(isShownCell).slice(0, mostCells).map(readableText));
}

const isShownCell = (element: Element) =>
  (element.tagName === 'td' || element.tagName === 'th') && attribute(element, 'hidden') === undefined;

function draw(page: ExportedPage): ReactElement {
  const rows = firstRows(page);
  return box(
    { flexDirection: 'column', width: '100%', height: '100%', padding: 60, background: '#0b2942', color: ink },
    box({ ...oneLine, fontSize: 60, marginBottom: 30 }, headingOf(page)),
    ...rows.map((cells, row) =>
      box(
        { fontSize: 26, padding: '8px 0', borderBottom: '1px solid #2b5577', color: row === 0 ? quiet : ink },
        ...cells.map((cell, column) =>
          box({ width: `${widthOf(column, rows)}%`, paddingRight: 20 }, box({ ...oneLine, width: '100%' }, cell)),
        ),
      ),
    ),
    box({ fontSize: 26, color: quiet, marginTop: 'auto' }, previewFoot),
  );
}

const box = (style: Record<string, string | number>, ...children: (ReactElement | string)[]) =>
  h('div', { style: { display: 'flex', ...style } }, ...children);

const oneLine = { display: 'block', flexShrink: 0, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };

/** In percent: a column's share goes by its longest text, with some room beside it, and within reason. */
function widthOf(column: number, rows: readonly string[][]): number {
  const shares = Array.from({ length: mostCells }, (_, place) => {
    const longest = Math.max(...rows.map((cells) => cells[place]?.length ?? 0));
    return longest === 0 ? 0 : 5 + Math.min(30, longest);
  });
  return (100 * (shares[column] ?? 0)) / shares.reduce((sum, share) => sum + share, 0);
}
