const choiceKinds = ['box', 'line', 'place', 'bundle'] as const;

/** What the reader pointed at: an endpoint, a line, a place, or all lines between two places. */
export interface Choice {
  kind: (typeof choiceKinds)[number];
  id: string;
}

/** As it stands in the address: `box:smee`. */
export const formatChoice = (choice: Choice | undefined): string => (choice ? `${choice.kind}:${choice.id}` : '');

export function parseChoice(text: string): Choice | undefined {
  const cut = text.indexOf(':');
  const kind = choiceKinds.find((one) => one === text.slice(0, cut));
  const id = text.slice(cut + 1);
  return kind && id ? { kind, id } : undefined;
}

export const isSameChoice = (a: Choice | undefined, b: Choice | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;

/** What an element of the picture stands for; seen from afar, boxes are places and lines are bundles. */
export function choiceAt(target: EventTarget | null): Choice | undefined {
  if (!(target instanceof Element)) return undefined;
  const isAfar = target.closest('.zones') !== null;
  const wire = target.closest<SVGElement>('[data-wire]');
  if (wire) return { kind: isAfar ? 'bundle' : 'line', id: wire.dataset.wire ?? '' };
  const box = target.closest<SVGElement>('[data-box]');
  if (box) return { kind: isAfar ? 'place' : 'box', id: box.dataset.box ?? '' };
  const place = target.closest<SVGElement>('[data-place]');
  return place ? { kind: 'place', id: place.dataset.place ?? '' } : undefined;
}
