import { expect, test } from 'vitest';
import { isZoomed, pan, type View, zoom } from './view';

const whole: View = { x: 0, y: 0, width: 800, height: 400 };

test('what lies under the pointer stays under it', () => {
  const view = zoom(whole, whole, 2, { x: 0.25, y: 0.5 });
  expect(view).toEqual({ x: 100, y: 100, width: 400, height: 200 });
  expect(view.x + view.width * 0.25).toBe(200);
});

test('nobody zooms out of the picture, nor closer than eight times', () => {
  expect(zoom(whole, whole, 0.1)).toEqual(whole);
  expect(zoom(whole, whole, 1000).width).toBe(100);
});

test('panning ends at the edges', () => {
  const view = zoom(whole, whole, 4, { x: 0, y: 0 });
  expect(pan(view, whole, { x: -1, y: -1 })).toEqual(view);
  expect(pan(view, whole, { x: 99, y: 99 })).toEqual({ ...view, x: 600, y: 300 });
});

test('the whole picture cannot be moved', () => {
  expect(pan(whole, whole, { x: 0.5, y: 0.5 })).toEqual(whole);
  expect(isZoomed(whole, whole)).toBe(false);
});
