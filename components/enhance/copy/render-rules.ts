import type { Cluster } from '@/lib/firewall/in-cluster';
import type { RuleFlow } from '@/lib/firewall/plan-rules';
import { renderRows } from '@/lib/firewall/render-rows';
import type { RowId, Zone } from '@/lib/flows';
import { loadData } from '../site-data';

interface RuleFlows {
  flows: readonly RuleFlow[];
  zones: readonly Zone[];
}

/** Rules for the flows of these rows; addresses are placeholders named after their zones. */
export async function renderRules(format: string, rowIds: readonly RowId[], cluster?: Cluster): Promise<string> {
  const { flows, zones } = await loadData<RuleFlows>('/data/rule-flows.json');
  const wanted = new Set(rowIds);
  return renderRows(
    flows.filter(({ rowId }) => wanted.has(rowId)),
    format,
    { zones, cluster },
  );
}
