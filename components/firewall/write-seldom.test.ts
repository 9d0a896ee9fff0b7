import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSeldomWriter } from './write-seldom';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('of what is typed quickly the first and the last are written', () => {
  const written: string[] = [];
  const writer = createSeldomWriter((text) => written.push(text));
  for (const text of ['1', '10', '10.', '10.0']) writer.write(text);
  expect(written).toEqual(['1']);
  vi.advanceTimersByTime(500);
  expect(written).toEqual(['1', '10.0']);
  writer.write('10.0.');
  expect(written).toEqual(['1', '10.0']);
  vi.advanceTimersByTime(2000);
  writer.write('10.0.0');
  expect(written).toEqual(['1', '10.0', '10.0.', '10.0.0']);
});

test('what waits is written when the page goes, and once', () => {
  const written: string[] = [];
  const writer = createSeldomWriter((text) => written.push(text));
  writer.write('1');
  writer.write('10');
  writer.finish();
  writer.finish();
  vi.advanceTimersByTime(2000);
  expect(written).toEqual(['1', '10']);
});

test('what waits is dropped where the address was changed by others', () => {
  const written: string[] = [];
  const writer = createSeldomWriter((text) => written.push(text));
  writer.write('1');
  writer.write('10');
  writer.drop();
  vi.advanceTimersByTime(2000);
  expect(written).toEqual(['1']);
});
