import { expect, test } from 'vitest';
import { relativeAddress } from './relative-address';

test.each([
  { from: '/', to: '/docs/overview/', expected: './docs/overview/index.html' },
  { from: '/docs/overview/', to: '/', expected: '../../index.html' },
  { from: '/docs/overview/', to: '/assets/a.js', expected: '../../assets/a.js' },
  { from: '/docs/overview/', to: '/docs/etcd/#tcp-2379', expected: '../../docs/etcd/index.html#tcp-2379' },
  { from: '/docs/overview/', to: '/?q=443', expected: '../../index.html?q=443' },
  { from: '/404.html', to: '/', expected: './index.html' },
  { from: '/docs/', to: '#here', expected: '#here' },
  { from: '/docs/', to: 'https://example.org/', expected: 'https://example.org/' },
  { from: '/docs/', to: '//example.org/', expected: '//example.org/' },
])('from $from to $to it is $expected', ({ from, to, expected }) => {
  expect(relativeAddress(from, to)).toBe(expected);
});

test('the base path of the export is gone in the bundle', () => {
  expect(relativeAddress('/docs/', '/ports/docs/etcd/', '/ports')).toBe('../docs/etcd/index.html');
});
