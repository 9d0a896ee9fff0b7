import type { Choice } from './choice';
import { createLifted } from './lifted';
import { type ListedLine, type Picture, touches } from './picture';

/** What is lifted out of the picture; the rest is dimmed. */
export interface Lit {
  wires: ReadonlySet<string>;
  boxes: ReadonlySet<string>;
}

export function toLit(lines: readonly ListedLine[], more: readonly string[] = []): Lit {
  return {
    wires: new Set(lines.flatMap(({ wire }) => wire ?? [])),
    boxes: new Set([...lines.flatMap(({ source, destination }) => [source, destination]), ...more]),
  };
}

export function litBy(picture: Picture, choice: Choice): Lit {
  const { kind, id } = choice;
  const inside = [...picture.placeOf].filter(([, place]) => place === id).map(([box]) => box);
  const own = kind === 'box' ? [id] : kind === 'place' ? inside : [];
  return toLit(picture.lines.filter(touches(picture, choice)), own);
}

/** The same seen from afar: places for boxes, bundles for wires. */
function lift({ wires, boxes }: Lit, { lines, placeOf }: Picture): Lit {
  const place = (box: string) => placeOf.get(box) ?? '';
  const drawn = lines.filter(({ wire }) => wire !== undefined && wires.has(wire));
  return {
    wires: new Set(drawn.map(({ source, destination }) => `${place(source)}~${place(destination)}`)),
    boxes: new Set([...boxes].map(place)),
  };
}

interface Piece {
  element: Element;
  isAfar: boolean;
  wire: string | undefined;
  box: string | undefined;
}

function readPieces({ drawings, lines }: Picture): Piece[] {
  const drawn = drawings.flatMap((drawing) =>
    [...drawing.querySelectorAll<SVGElement>('[data-wire], [data-box]')].map((element) => ({
      element,
      isAfar: drawing.classList.contains('zones'),
      wire: element.dataset.wire,
      box: element.dataset.box,
    })),
  );
  const listed = lines.map(({ element, wire }) => ({ element, isAfar: false, wire, box: undefined }));
  return [...drawn, ...listed];
}

/** Only what changes is touched, and only once for all that one event asks, so that a large picture answers quickly. */
export function createEmphasis(picture: Picture) {
  const pieces = readPieces(picture);
  const marked = new Set<Element>();
  const raise = createLifted(picture);
  const mark = (lit: Lit | undefined): void => {
    const afar = lit && lift(lit, picture);
    for (const { element, isAfar, wire, box } of pieces) {
      const here = isAfar ? afar : lit;
      const isLit =
        here !== undefined &&
        ((wire !== undefined && here.wires.has(wire)) || (box !== undefined && here.boxes.has(box)));
      if (isLit === marked.has(element)) continue;
      element.classList.toggle('lit', isLit);
      if (isLit) marked.add(element);
      else marked.delete(element);
    }
  };
  let next: Lit | undefined;
  let isDue = false;
  const show = (): void => {
    isDue = false;
    mark(next);
    raise(marked);
    picture.canvas.classList.toggle('lifting', next !== undefined);
  };
  return (lit: Lit | undefined): void => {
    next = lit;
    if (!isDue) queueMicrotask(show);
    isDue = true;
  };
}
