import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import { expect, test, vi } from 'vitest';
import { layOutInThread } from './threads';

const box = (width: number): ElkNode => ({ id: 'root', children: [{ id: 'box', width, height: 10 }] });

test('more questions than threads are all answered, each its own', async () => {
  const widths = Array.from({ length: 40 }, (_, index) => 100 + index);
  const answers = await Promise.all(widths.map((width) => layOutInThread(box(width))));
  expect(answers.map(({ children }) => children?.[0]?.width)).toEqual(widths);
});

test('a question without an answer is an error, and the next is answered', async () => {
  const broken = { ...box(10), edges: [{ id: 'edge', sources: ['nowhere'], targets: ['box'] }] };
  for (let round = 0; round < 9; round += 1) await expect(layOutInThread(broken)).rejects.toThrow('nowhere');
  expect((await layOutInThread(box(20))).children?.[0]?.width).toBe(20);
});

test('a later process asks nobody what is known', async () => {
  const question = box(123);
  const { askEngine } = await import('./engine');
  const answer = await askEngine(question);
  vi.resetModules();
  vi.doMock('./threads', () => ({ layOutInThread: () => Promise.reject(new Error('asked again')) }));
  const later = await import('./engine');
  expect(await later.askEngine(question)).toEqual(answer);
  await expect(later.askEngine(box(Math.random()))).rejects.toThrow('asked again');
});
