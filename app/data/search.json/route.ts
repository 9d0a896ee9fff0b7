import type { SearchData } from '@/components/enhance/search/load-search';
import { getCatalog, getLexicon, getPages, getPublished } from '@/lib/content';
import { toSearchIndex } from '@/lib/search';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const published = getPublished().versions.at(-1)?.rows ?? [];
  const index = toSearchIndex(await getCatalog(), await getLexicon(), { published });
  const titles = Object.fromEntries((await getPages()).map(({ slug, title }) => [slug, title]));
  return Response.json({ ...index, titles } satisfies SearchData);
}
