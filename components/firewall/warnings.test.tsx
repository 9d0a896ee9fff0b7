import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Warnings } from './warnings';

const rowsOf = (count: number): string[] => Array.from({ length: count }, (_, at) => `etcd/tcp-${at}`);

const draw = (rows: readonly string[]): string =>
  renderToStaticMarkup(
    createElement(Warnings, {
      warnings: [`Only creation needs these: ${rows.join(', ')}.`],
      rowHref: Object.fromEntries(rows.map((id) => [id, `/docs/${id}/`])),
      endpointsHref: '/endpoints/',
    }),
  );

it('a few rows stand in the sentence, each a link', () => {
  const html = draw(rowsOf(4));
  expect(html).toContain('Only creation needs these: <a href="/docs/etcd/tcp-0/">');
  expect(html).not.toContain('<details');
});

it('many rows are counted in the sentence and stand behind it', () => {
  const html = draw(rowsOf(5));
  expect(html).toContain('<summary>Only creation needs these: 5 rows</summary>');
  expect(html.match(/<a /g)).toHaveLength(5);
});
