import type { Zone } from '@/lib/flows';
import { formatById } from './formats';
import { planRules, type RuleFlow } from './plan-rules';

/** Rows for the clipboard, before any address is known: zones stand as placeholders. An unknown format gives no text. */
export function renderRows(flows: readonly RuleFlow[], formatId: string, zones: readonly Zone[]): string {
  const place = { kind: 'listener' } as const;
  const plan = planRules({ flows, zones, networks: {}, place });
  const rendering = formatById(formatId)?.render({ ...plan, warnings: [], place, variant: 'insert', header: [] });
  return rendering?.files.map(({ body }) => body).join('\n') ?? '';
}
