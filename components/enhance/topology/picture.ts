import type { Choice } from './choice';

/** A line of the list in words: all flows of one wire, or flows that stay in one place. */
export interface ListedLine {
  element: HTMLElement;
  /** Undefined where the picture has a note instead of a wire. */
  wire: string | undefined;
  source: string;
  destination: string;
  flows: readonly string[];
  rows: readonly string[];
}

/** What the page says about the picture, read once from what the server drew. */
export interface Picture {
  stage: HTMLElement;
  canvas: HTMLElement;
  drawings: readonly SVGSVGElement[];
  lines: readonly ListedLine[];
  placeOf: ReadonlyMap<string, string>;
  /** The places on whose machines each box stands. */
  placesOf: ReadonlyMap<string, readonly string[]>;
  nameOf: (id: string) => string;
}

function readLine(element: HTMLElement): ListedLine {
  const { wire, source = '', destination = '' } = element.dataset;
  const flows = [...element.querySelectorAll<HTMLElement>('[data-flow]')].flatMap(({ dataset }) => dataset.flow ?? []);
  const rows = flows.map((flow) => flow.slice(0, flow.lastIndexOf('~')));
  return { element, wire, source, destination, flows, rows };
}

export function readPicture(stage: HTMLElement): Picture | undefined {
  const canvas = stage.querySelector<HTMLElement>('[data-canvas]');
  const detail = canvas?.querySelector('.wide.ports');
  if (!canvas || !detail) return undefined;
  const boxes = [...detail.querySelectorAll<SVGElement>('[data-box]')];
  const placeOf = new Map(
    boxes.map((box) => [box.dataset.box ?? '', box.closest<SVGElement>('[data-place]')?.dataset.place ?? '']),
  );
  const placesOf = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-places]')].map(({ dataset }) => [
      dataset.box ?? '',
      dataset.places?.split(' ') ?? [],
    ]),
  );
  const titles = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-names]')].map(({ dataset, textContent }) => [
      dataset.names ?? '',
      textContent ?? '',
    ]),
  );
  return {
    stage,
    canvas,
    drawings: [...canvas.querySelectorAll<SVGSVGElement>('svg.diagram')],
    lines: [...document.querySelectorAll<HTMLElement>('.flow-list li[data-source]')].map(readLine),
    placeOf,
    placesOf,
    nameOf: (id) => titles.get(id) ?? id,
  };
}

/** Of near and far, wide and narrow: the drawing that the reader sees. */
export const findShown = ({ drawings }: Pick<Picture, 'drawings'>): SVGSVGElement | undefined =>
  drawings.find((drawing) => drawing.getClientRects().length > 0);

/** The name of a box or a place. */
export const namePart = ({ nameOf }: Pick<Picture, 'nameOf'>, { kind, id }: Choice): string =>
  nameOf(kind === 'box' ? id : `place:${id}`);

/** Whether a box is the one that was chosen, or in the place that was. */
export const isInside =
  ({ placeOf }: Pick<Picture, 'placeOf'>, { kind, id }: Choice) =>
  (box: string): boolean =>
    (kind === 'box' ? box : placeOf.get(box)) === id;

/** Whether a line belongs to what was chosen. */
export function touches({ placeOf }: Pick<Picture, 'placeOf'>, { kind, id }: Choice): (line: ListedLine) => boolean {
  const place = (box: string) => placeOf.get(box) ?? '';
  switch (kind) {
    case 'box':
      return ({ source, destination }) => source === id || destination === id;
    case 'line':
      return ({ wire }) => wire === id;
    case 'place':
      return ({ source, destination }) => place(source) === id || place(destination) === id;
    case 'bundle':
      return ({ wire, source, destination }) => wire !== undefined && `${place(source)}~${place(destination)}` === id;
  }
}

/** An address may be mistyped, or made for the picture of another cluster. */
export function isDrawn(picture: Pick<Picture, 'lines' | 'placeOf'>, choice: Choice): boolean {
  const { lines, placeOf } = picture;
  if (choice.kind === 'box') return placeOf.has(choice.id);
  if (choice.kind === 'place') return [...placeOf.values()].includes(choice.id);
  return lines.some(touches(picture, choice));
}
