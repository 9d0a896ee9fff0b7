import { getCatalog, getCodeFacts, getErrata, getOutbound, getPublished } from '@/lib/content';
import { toFlowsFile } from '../flows-file';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return Response.json(
    toFlowsFile({
      catalog: await getCatalog(),
      releases: getPublished().releases,
      errata: getErrata().errata,
      facts: getCodeFacts().facts,
      ...(await getOutbound()),
    }),
  );
}
