import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { hostNames } from '@/lib/words/firewall-rules';
import { Warnings } from './warnings';

const rowsOf = (count: number): string[] => Array.from({ length: count }, (_, at) => `etcd/tcp-${at}`);

const draw = (
  rows: readonly string[],
  text = `Only creation needs these: ${rows.join(', ')}.`,
  lost: readonly string[] = [],
): string =>
  renderToStaticMarkup(
    createElement(Warnings, {
      lost,
      warnings: [text],
      rowHref: Object.fromEntries(rows.map((id) => [id, `/docs/${id}/`])),
      hostsHref: '/docs/outbound-internet/#hosts',
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

it('names of hosts are told to stand where they stand', () => {
  expect(draw([], hostNames)).toMatch(
    /listed in the reference under <a href="\/docs\/outbound-internet\/#hosts">Outbound internet, Hosts<\/a>\.<\/li>/,
  );
});

it('begin with what the rules were made without', () => {
  expect(draw([], 'Another.', ['Made without "10.1".'])).toMatch(
    /<li>Made without &quot;10\.1&quot;\.<\/li><li>Another/,
  );
});
