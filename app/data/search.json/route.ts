import lexicon from '@/content/lexicon.json';
import { getCatalog, getPublished } from '@/lib/content';
import { type Lexicon, toSearchIndex } from '@/lib/search';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const published = getPublished().versions.at(-1)?.rows ?? [];
  return Response.json(toSearchIndex(await getCatalog(), lexicon as unknown as Lexicon, { published }));
}
