import { getCatalog, getLexicon, getPublished } from '@/lib/content';
import { toSearchIndex } from '@/lib/search';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const published = getPublished().versions.at(-1)?.rows ?? [];
  return Response.json(toSearchIndex(await getCatalog(), await getLexicon(), { published }));
}
