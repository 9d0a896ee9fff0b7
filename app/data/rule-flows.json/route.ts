import { getCatalog } from '@/lib/content';
import { toRuleFlow } from '@/lib/firewall';

export const dynamic = 'force-static';

/** What the explorer makes rules from, once somebody copies them. */
export async function GET(): Promise<Response> {
  const { flows, zones } = await getCatalog();
  return Response.json({ flows: flows.map(toRuleFlow), zones });
}
