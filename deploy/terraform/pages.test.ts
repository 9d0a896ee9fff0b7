import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

interface Answer {
  uri?: string;
  headers?: { location: { value: string } };
}

/** CloudFront has no modules: the file is run as it is, and the function is found by its name. */
const source = readFileSync(join(import.meta.dirname, 'pages.js'), 'utf8');
const answer = (uri: string, query?: string): Answer =>
  runInNewContext(`${source}; handler(event)`, { event: { request: { uri, rawQueryString: () => query } } });

test.each([
  { uri: '/', file: '/index.html' },
  { uri: '/docs/etcd/', file: '/docs/etcd/index.html' },
  { uri: '/releases/0.21/0.26/', file: '/releases/0.21/0.26/index.html' },
  { uri: '/flows.json', file: '/flows.json' },
])('$uri is the file $file', ({ uri, file }) => {
  expect(answer(uri).uri).toBe(file);
});

test.each(['//other.example/index.html', '//other.example/docs', '//other.example', '/\\other.example/docs'])(
  '%s leads to no other site',
  (uri) => {
    expect(answer(uri).uri).toBe(uri);
  },
);

test.each([
  { uri: '/docs/etcd', to: '/docs/etcd/' },
  { uri: '/releases/0.21/0.26', to: '/releases/0.21/0.26/' },
  { uri: '/docs/index.html', to: '/docs/' },
  { uri: '/releases/0.26/0.9/', to: '/releases/0.9/0.26/' },
])('$uri leads to $to', ({ uri, to }) => {
  expect(answer(uri).headers?.location.value).toBe(to);
});

test.each([
  { uri: '/firewall', query: 'release=0.26&provider=vsphere', to: '/firewall/?release=0.26&provider=vsphere' },
  { uri: '/docs/index.html', query: '', to: '/docs/' },
])('$uri?$query leads to $to', ({ uri, query, to }) => {
  expect(answer(uri, query).headers?.location.value).toBe(to);
});
