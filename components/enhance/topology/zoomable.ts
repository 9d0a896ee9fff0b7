import { findShown } from './picture';
import { isZoomed, pan, type View, zoom } from './view';

export interface Point {
  x: number;
  y: number;
}

/** Each drawing keeps the part of it that is seen; what is asked moves the one that is shown. */
export function createZoomable(canvas: HTMLElement, drawings: readonly SVGSVGElement[]) {
  const wholes = new Map<SVGSVGElement, View>();
  const views = new Map<SVGSVGElement, View>();
  for (const drawing of drawings) {
    const { x, y, width, height } = drawing.viewBox.baseVal;
    wholes.set(drawing, { x, y, width, height });
    views.set(drawing, { x, y, width, height });
  }
  const find = () => {
    const drawing = findShown({ drawings });
    const whole = drawing && wholes.get(drawing);
    const view = drawing && views.get(drawing);
    return drawing && whole && view ? { drawing, whole, view, rect: drawing.getBoundingClientRect() } : undefined;
  };
  const show = (drawing: SVGSVGElement, whole: View, view: View): void => {
    views.set(drawing, view);
    drawing.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    canvas.classList.toggle('zoomed', isZoomed(view, whole));
  };
  const zoomBy = (factor: number, at?: Point): void => {
    const found = find();
    if (!found) return;
    const { drawing, whole, view, rect } = found;
    const share = at && { x: (at.x - rect.x) / rect.width, y: (at.y - rect.y) / rect.height };
    show(drawing, whole, zoom(view, whole, factor, share));
  };
  const panBy = (by: Point): void => {
    const found = find();
    if (found) show(found.drawing, found.whole, pan(found.view, found.whole, by));
  };
  const panByPixels = (x: number, y: number): void => {
    const found = find();
    if (found) panBy({ x: x / found.rect.width, y: y / found.rect.height });
  };
  const reset = (): void => {
    const found = find();
    if (found) show(found.drawing, found.whole, found.whole);
  };
  const zoomed = (): boolean => canvas.classList.contains('zoomed');
  return { zoomBy, panBy, panByPixels, reset, zoomed };
}
