import { readPages } from '../scripts/post-build/export-files';

/** Families with more members than this are sampled: first, middle, last. */
const mostOfAFamily = 20;

export const exportedPages = readPages('out');
export const allRoutes = exportedPages.map((page) => page.route);

/** Every route, and of a large family (the pairs of releases) three. */
export const routes = sampled(allRoutes);

function sampled(all: readonly string[]): string[] {
  return [...groupByFamily(all).values()].flatMap((family) =>
    family.length > mostOfAFamily ? threeOf(family) : family,
  );
}

function groupByFamily(all: readonly string[]): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const route of all) {
    const [, first = ''] = route.split('/');
    const key = `${first} ${route.split('/').length}`;
    families.set(key, [...(families.get(key) ?? []), route]);
  }
  return families;
}

function threeOf(family: readonly string[]): string[] {
  const places = [0, Math.floor(family.length / 2), family.length - 1];
  return places.flatMap((place) => family[place] ?? []);
}
