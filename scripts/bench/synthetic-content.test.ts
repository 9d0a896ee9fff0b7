import { expect, test } from 'vitest';
import { multiply } from './synthetic-content';

const page = {
  slug: 'etcd',
  mdx: '---\ntitle: etcd\n---\n| TCP |',
  sidecar: { 'etcd/tcp-2379-clients': { phases: ['boot'], publishedIds: ['control-plane/tcp/2379-2380'] } },
};
const lock = { 'etcd/tcp-2379-clients': { former: ['etcd/tcp-2379'] } };

test('three times as much is the pages and two copies of each, with ids of their own', () => {
  const { pages, lock: grown } = multiply([page], lock, 3);
  expect(pages.map(({ slug }) => slug)).toEqual(['etcd', 'etcd-2', 'etcd-3']);
  expect(Object.keys(grown)).toEqual(['etcd/tcp-2379-clients', 'etcd-2/tcp-2379-clients', 'etcd-3/tcp-2379-clients']);
  expect(grown['etcd-3/tcp-2379-clients']).toEqual({ former: ['etcd-3/tcp-2379'] });
});

test('a copy has a title of its own and answers to no published row', () => {
  const copy = multiply([page], lock, 2).pages[1];
  expect(copy?.mdx).toContain('title: "etcd 2"');
  expect(copy?.sidecar).toEqual({ 'etcd-2/tcp-2379-clients': { phases: ['boot'] } });
});
