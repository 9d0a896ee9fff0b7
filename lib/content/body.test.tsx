import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ProviderId } from '@/lib/flows';
import { selectFor } from './body';
import { sound, soundSlugs } from './fixtures/sound-content';
import type { BodyParts } from './page';
import { readContent } from './read-content';

const { pages } = await readContent(sound, soundSlugs);

const parts: BodyParts = {
  PortTable: ({ listener, anchor, rows }) => (
    <table id={anchor}>
      <caption>{listener}</caption>
      <tbody>
        {rows.map(({ id }) => (
          <tr key={id}>
            <td>{id}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  OutboundHosts: ({ of, hosts }) => <p>{`hosts of ${of}: ${hosts.map(({ id }) => id)}`}</p>,
  Requirements: ({ of, requirements }) => <p>{`requirements of ${of}: ${requirements.map(({ id }) => id)}`}</p>,
  a: ({ href, children }) => <a href={`/below${href}`}>{children}</a>,
};

const drawn = (slug: string): string => {
  const page = pages.find((candidate) => candidate.slug === slug);
  return page ? renderToStaticMarkup(<page.Body components={parts} />) : '';
};

describe('the body of a page', () => {
  it('has its prose, its headings with their anchors, and its links as whoever draws it likes them', () => {
    expect(drawn('overview')).toContain('<h2 id="order">Order</h2>');
    expect(drawn('overview')).toContain('<a href="/below/docs/bare-metal/#network-boot">network</a>');
  });

  it('has its tables where they stand, with their rows', () => {
    const html = drawn('bare-metal');
    expect(html).toContain('<table id="to-smee"><caption>smee</caption>');
    expect(html.match(/<td>[^<]+/g)).toEqual([
      '<td>bare-metal/udp-67-dhcp',
      '<td>bare-metal/tcp-7171-http',
      '<td>bare-metal/icmp-ping',
      '<td>bare-metal/udp-623-ipmi',
    ]);
    expect(html.indexOf('Network boot')).toBeLessThan(html.indexOf('to-smee'));
    expect(html.indexOf('to-smee')).toBeLessThan(html.indexOf('Power'));
  });

  it('lists the hosts of its provider, and without one all requirements', () => {
    expect(drawn('bare-metal')).toContain('hosts of bare-metal: assets');
    expect(drawn('bare-metal')).toContain('requirements of undefined: segment');
  });
});

describe('a list', () => {
  const all: ProviderId[] = ['bare-metal', 'vsphere', 'nutanix', 'snow', 'cloudstack', 'docker'];
  const items = [
    { id: 'everywhere', providers: all },
    { id: 'metal', providers: ['bare-metal'] },
    { id: 'virtual', providers: ['vsphere', 'nutanix'] },
  ] satisfies { id: string; providers: ProviderId[] }[];

  it.each([
    { of: undefined, expected: ['everywhere', 'metal', 'virtual'] },
    { of: 'bare-metal', expected: ['everywhere', 'metal'] },
    { of: 'nutanix', expected: ['everywhere', 'virtual'] },
  ])('of $of has $expected', ({ of, expected }) => {
    expect(selectFor(items, of).map(({ id }) => id)).toEqual(expected);
  });
});
