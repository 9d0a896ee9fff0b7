import { parseAst } from 'rolldown/parseAst';

/** A node of a syntax tree, with its way up to the whole. */
export interface Place {
  type: string;
  node: Readonly<Record<string, unknown>>;
  /** Under which name it hangs on the node above it, and where in a list of them. */
  as: string;
  at: number;
  above: Place | undefined;
}

/** All nodes of a source, each before those below it. */
export function placesOf(source: string, fileName: string): Place[] {
  const places: Place[] = [];
  const visit = (value: unknown, as: string, at: number, above: Place | undefined): void => {
    if (Array.isArray(value)) {
      value.forEach((child, place) => {
        visit(child, as, place, above);
      });
      return;
    }
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const place = { type: String(value.type), node: { ...value }, as, at, above };
    places.push(place);
    for (const [name, child] of Object.entries(value)) visit(child, name, 0, place);
  };
  visit(parseAst(source, { lang: fileName.endsWith('x') ? 'tsx' : 'ts' }), '', 0, undefined);
  return places;
}

/** `textContent` of `place.textContent`, `aria-label` of an attribute, `confirm` of a function. */
export function nameOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('property' in node) return nameOf(node.property);
  if ('name' in node) return typeof node.name === 'string' ? node.name : nameOf(node.name);
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
