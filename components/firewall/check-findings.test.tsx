import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compare, parseNetworks, planRules, readPasted } from '@/lib/firewall';
import { testFlow, testZones } from '@/lib/firewall/test-flow';
import { CheckFindings } from './check-findings';

const flows = [
  testFlow({ id: 'a/needed', ports: [{ from: 80, to: 80 }] }),
  testFlow({ id: 'a/optional', ports: [{ from: 90, to: 90 }], need: { kind: 'optional', why: 'for scraping' } }),
];
const networks = () => ({
  worker: parseNetworks('10.20.0.64/26').cidrs,
  'admin-machine': parseNetworks('10.20.0.5').cidrs,
});
const place = { kind: 'listener' } as const;

function draw(text: string) {
  const { rules } = planRules({ flows, zones: testZones, networks: networks(), place });
  const html = renderToStaticMarkup(createElement(CheckFindings, { comparison: compare(rules, readPasted(text)) }));
  return {
    announced: /<p role="status">(.*?)<\/p>/.exec(html)?.[1],
    titles: [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title),
    lists: html.replace(/<p role="status">.*?<\/p>/, ''),
  };
}

const socketHead = 'Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port\n';

describe('what is found in pasted rules', () => {
  it.each(['hello world', 'access-list OUT extended permit tcp any any eq 443', '-A INPUT -i eth9 -j MARK'])(
    'is nothing where nothing was understood, and what is understood is told: %s',
    (text) => {
      const { announced, lists } = draw(text);
      expect(announced).toMatch(/^None of this was understood.*<code>iptables-save<\/code>/);
      expect(lists).toBe('');
    },
  );

  it('begins with what was not understood', () => {
    const { announced, titles } = draw('tcp,80,10.20.0.64/26,\nhello world\ntcp,81,any,any');
    expect(titles).toEqual([
      'Not understood: 1',
      'Missing, but optional: 1',
      'Wider than any row, or of no row: 1',
      'Allowed already: 1',
    ]);
    expect(announced).toBe(
      'Not understood: 1 · Missing: 0 · Missing, but optional: 1 · Wider than any row, or of no row: 1 · Allowed already: 1',
    );
  });

  it('counts all lines and draws no more than a browser can', () => {
    const { titles, lists } = draw(`*filter\n${Array.from({ length: 20_000 }, (_, n) => `-A X -j Y${n}`).join('\n')}`);
    expect(titles[0]).toBe('Not understood: 20000');
    expect(lists.match(/<li>-A X/g)).toHaveLength(500);
    expect(lists).toContain('<li>And 19500 more.</li>');
  });

  it('holds optional rows apart from those that are needed', () => {
    const { titles, lists } = draw('tcp,81,10.20.0.64/26,10.20.0.5');
    expect(titles.slice(0, 2)).toEqual(['Missing: 1', 'Missing, but optional: 1']);
    expect(lists.indexOf('(a/needed)')).toBeLessThan(lists.indexOf('Missing, but optional'));
    expect(lists.indexOf('(a/optional)')).toBeGreaterThan(lists.indexOf('Missing, but optional'));
  });

  it('holds listeners that are optional apart as well', () => {
    expect(draw(`${socketHead}tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:*`).titles).toEqual([
      'Wanted, and nothing listens: 1',
      'Optional, and nothing listens: 1',
      'Listens, and no row knows it: 1',
    ]);
  });

  it('is announced in counts, without the lists', () => {
    const many = Array.from({ length: 200 }, (_, at) => `tcp,${at + 1000},any,any`).join('\n');
    const { announced = '', lists } = draw(many);
    expect(announced.length).toBeLessThan(120);
    expect(lists).toContain('tcp 1199: tcp,1199,any,any');
  });
});

it('before anything is pasted there is a place to announce it, and no word', () => {
  expect(renderToStaticMarkup(createElement(CheckFindings, { comparison: undefined }))).toBe('<p role="status"></p>');
});
