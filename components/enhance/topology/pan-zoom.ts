import { findShown } from './picture';
import { isZoomed, pan, type View, zoom } from './view';

const step = 1.4;
const arrowStep = 0.12;
const clickTolerance = 4;

const arrows: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -arrowStep, y: 0 },
  ArrowRight: { x: arrowStep, y: 0 },
  ArrowUp: { x: 0, y: -arrowStep },
  ArrowDown: { x: 0, y: arrowStep },
};

interface Pointer {
  x: number;
  y: number;
}

const distance = (a: Pointer, b: Pointer): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Pointer, b: Pointer): Pointer => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Wheel, fingers, mouse and keys move the drawing that is shown; until it is zoomed, the page scrolls as ever. */
export function startPanZoom(canvas: HTMLElement, drawings: readonly SVGSVGElement[]) {
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
  const zoomBy = (factor: number, at?: Pointer): void => {
    const found = find();
    if (!found) return;
    const { drawing, whole, view, rect } = found;
    const share = at && { x: (at.x - rect.x) / rect.width, y: (at.y - rect.y) / rect.height };
    show(drawing, whole, zoom(view, whole, factor, share));
  };
  const panBy = (by: Pointer): void => {
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

  canvas.addEventListener(
    'wheel',
    (event) => {
      const isZoom = event.ctrlKey || event.metaKey;
      if (!isZoom && !zoomed()) return;
      event.preventDefault();
      if (isZoom) zoomBy(Math.exp(-event.deltaY / 200), { x: event.clientX, y: event.clientY });
      else panByPixels(event.deltaX, event.deltaY);
    },
    { passive: false },
  );

  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = zoomed() ? arrows[event.key] : undefined;
    if (event.key === '+' || event.key === '=') zoomBy(step);
    else if (event.key === '-') zoomBy(1 / step);
    else if (event.key === '0') reset();
    else if (arrow) panBy(arrow);
    else return;
    event.preventDefault();
  });

  const pointers = new Map<number, Pointer>();
  let travelled = 0;
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    travelled = 0;
  });
  canvas.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, pointer]) => pointer);
    if (other) {
      const [from, to] = [middle(before, other), middle(now, other)];
      zoomBy(distance(now, other) / Math.max(distance(before, other), 1), to);
      panByPixels(from.x - to.x, from.y - to.y);
    } else if (zoomed()) panByPixels(before.x - now.x, before.y - now.y);
    travelled += distance(before, now);
    pointers.set(event.pointerId, now);
  });
  const release = ({ pointerId }: PointerEvent): void => void pointers.delete(pointerId);
  addEventListener('pointerup', release);
  addEventListener('pointercancel', release);
  canvas.addEventListener(
    'click',
    (event) => {
      if (travelled <= clickTolerance || !zoomed()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  canvas.addEventListener('dragstart', (event) => event.preventDefault());

  return { closer: () => zoomBy(step), farther: () => zoomBy(1 / step), reset };
}
