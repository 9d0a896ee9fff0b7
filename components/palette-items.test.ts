import { expect, test } from 'vitest';
import { findItems } from './enhance/palette/find-items';
import { toPaletteItems } from './palette-items';

const items = toPaletteItems({
  pages: [
    {
      slug: 'bare-metal',
      title: 'Bare metal',
      description: 'Network boot and BMCs',
      headings: [{ id: 'the-order-of-a-boot', title: 'The order of a boot' }],
    },
  ],
  endpoints: [],
  releases: [
    { release: '0.12', date: '2022-10-20' },
    { release: '0.13', date: '2022-12-15' },
  ],
  errata: [],
  otherPages: [],
  ports: [7171],
});

test.each([
  { query: 'bare metal', path: '/docs/bare-metal/' },
  { query: 'order of a boot', path: '/docs/bare-metal/#the-order-of-a-boot' },
  { query: '0.12', path: '/releases/0.12/' },
  { query: 'copy as nftables', path: '/firewall/#format=nftables' },
  { query: 'topology', path: '/topology/' },
  { query: 'port 7171', path: '/ports/7171/' },
  { query: 'upgrade 0.12', path: '/releases/0.12/0.13/' },
])('"$query" leads to $path', ({ query, path }) => {
  expect(findItems(items, query, 1)[0]?.path).toBe(path);
});
