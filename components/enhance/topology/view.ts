/** The part of a drawing that is seen, in its own units. */
export interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

const closest = 8;

const between = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

function keepInside(view: View, whole: View): View {
  return {
    ...view,
    x: between(whole.x, view.x, whole.x + whole.width - view.width),
    y: between(whole.y, view.y, whole.y + whole.height - view.height),
  };
}

/** Factors above one come closer; what lies at the point, given in shares of the view, stays there. */
export function zoom(view: View, whole: View, factor: number, at = { x: 0.5, y: 0.5 }): View {
  const width = between(whole.width / closest, view.width / factor, whole.width);
  const height = (width * whole.height) / whole.width;
  const x = view.x + (view.width - width) * at.x;
  const y = view.y + (view.height - height) * at.y;
  return keepInside({ x, y, width, height }, whole);
}

/** Moves what is seen by shares of the view. */
export const pan = (view: View, whole: View, by: { x: number; y: number }): View =>
  keepInside({ ...view, x: view.x + by.x * view.width, y: view.y + by.y * view.height }, whole);

export const isZoomed = (view: View, whole: View): boolean => view.width < whole.width - 0.5;
