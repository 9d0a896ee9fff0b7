import { formatPorts, type Zone } from '@/lib/flows';
import * as words from '@/lib/words/firewall-rules';
import { formatById } from './formats';
import { type Cluster, inCluster } from './in-cluster';
import { toLabel } from './label';
import { planRules, type RuleFlow } from './plan-rules';
import type { Outcome } from './rule';

/**
 * Rows for the clipboard, before any address is known: zones stand as placeholders, and a row that becomes no rule is
 * a comment that says why; in any cluster, unless one is given. Meant for formats whose comments begin with `#`; an unknown format gives no text.
 */
export function renderRows(
  flows: readonly RuleFlow[],
  formatId: string,
  { zones, cluster }: { zones: readonly Zone[]; cluster?: Cluster | undefined },
): string {
  const place = { kind: 'listener' } as const;
  const plan = planRules({ ...(cluster ? inCluster(flows, cluster) : { flows }), zones, networks: {}, place });
  const rendering = formatById(formatId)?.render({ ...plan, warnings: [], place, variant: 'insert', header: [] });
  if (!rendering) return '';
  const remarks = new Set(rendering.outcomes.flatMap((outcome) => remarkOn(outcome, flows)));
  return [...rendering.files.map(({ body }) => body).filter(Boolean), ...remarks].join('\n');
}

function remarkOn({ flowId, becomes }: Outcome, flows: readonly RuleFlow[]): string[] {
  const flow = flows.find(({ id }) => id === flowId);
  if (!flow || becomes.kind === 'rule') return [];
  const say = becomes.kind === 'needs none' ? words.needsNoRule : words.noRulePossible;
  return [`# ${toLabel(say(`${flow.protocol} ${formatPorts(flow.ports)} ${flow.purpose}`, becomes.why))}\n`];
}
