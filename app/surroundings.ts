import type { Surroundings } from '@/components/ports/surroundings';
import { getCatalog, getErrata, getPublished } from '@/lib/content';
import 'server-only';

export async function getSurroundings(): Promise<Surroundings> {
  const { endpoints, options } = await getCatalog();
  return {
    endpoints: new Map(endpoints.map((endpoint) => [endpoint.id, endpoint])),
    options,
    errata: getErrata().errata,
    published: getPublished().versions.at(-1)?.rows ?? [],
  };
}
