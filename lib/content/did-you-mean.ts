import { editDistance } from '@/lib/flows';

const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '-');

/** The nearest of the known names; undefined when none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  const ranked = names
    .map((known) => ({ known, distance: editDistance(fold(name), fold(known), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.known;
}

/** The cure for an unknown name: the one that was meant, or else what the author can do. */
export function didYouMean(name: string, names: readonly string[], otherwise: string): string {
  const meant = nearest(name, names);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}

/** As a sentence says it: `a, b or c`. */
export const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
