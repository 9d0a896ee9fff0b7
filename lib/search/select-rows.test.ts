import { expect, test } from 'vitest';
import { getCatalog } from '@/lib/content';
import { createSelect, rowsSaying } from './select-rows';

const { rows } = await getCatalog();
const select = createSelect(rows, (row, port) => row.ports.some(({ from, to }) => from <= port && port <= to));
const placesWhere = (holds: (row: (typeof rows)[number]) => boolean) =>
  rows.flatMap((row, place) => (holds(row) ? [place] : []));

test('words of one question are alternatives, questions must all be answered, selectors add up', () => {
  const isEtcd = ({ listener }: { listener: string }) => listener === 'etcd';
  const opens = (port: number) => placesWhere((row) => isEtcd(row) && row.ports.some(({ from }) => from === port));
  expect(opens(2379)).not.toEqual([]);
  expect(select([{ listener: ['etcd', 'kubelet'] }])).toEqual(
    placesWhere((row) => isEtcd(row) || row.listener === 'kubelet'),
  );
  expect(select([{ listener: ['etcd'], ports: [2379] }])).toEqual(opens(2379));
  expect(select([{ protocol: 'UDP', need: ['always'] }, { ports: [22] }])).toEqual(
    placesWhere(
      (row) =>
        (row.protocol === 'UDP' && row.need.kind === 'always') ||
        row.ports.some(({ from, to }) => from <= 22 && 22 <= to),
    ),
  );
});

test('nobody is asked for, nobody is found', () => {
  expect(select([])).toEqual([]);
  expect(select([{ listener: [] }])).toEqual([]);
  expect(select([{ listener: ['nobody'] }])).toEqual([]);
});

test('rows are read once, however often they are asked for', () => {
  let read = 0;
  const saying = rowsSaying(rows, ({ listener }) => {
    read += 1;
    return [listener];
  });
  for (const { listener } of rows) saying([listener]);
  expect(read).toBe(rows.length);
});
