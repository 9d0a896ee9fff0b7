import { createZoomable, type Point } from './zoomable';

type Zoomable = ReturnType<typeof createZoomable>;

const step = 1.4;
const arrowStep = 0.12;
const clickTolerance = 4;

const arrows: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -arrowStep, y: 0 },
  ArrowRight: { x: arrowStep, y: 0 },
  ArrowUp: { x: 0, y: -arrowStep },
  ArrowDown: { x: 0, y: arrowStep },
};

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function followWheel(canvas: HTMLElement, { zoomBy, panByPixels, zoomed }: Zoomable): void {
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
}

function followKeys(canvas: HTMLElement, { zoomBy, panBy, reset, zoomed }: Zoomable): void {
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
}

/** One finger or the mouse moves what is zoomed, two fingers zoom; what has moved it is no click. */
function followPointers(canvas: HTMLElement, { zoomBy, panByPixels, zoomed }: Zoomable): void {
  const pointers = new Map<number, Point>();
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
}

/** Wheel, fingers, mouse and keys move the drawing that is shown; until it is zoomed, the page scrolls as ever. */
export function startPanZoom(canvas: HTMLElement, drawings: readonly SVGSVGElement[]) {
  const zoomable = createZoomable(canvas, drawings);
  const { zoomBy, reset } = zoomable;
  followWheel(canvas, zoomable);
  followKeys(canvas, zoomable);
  followPointers(canvas, zoomable);
  return { closer: () => zoomBy(step), farther: () => zoomBy(1 / step), reset };
}
