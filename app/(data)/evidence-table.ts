import { createHash } from 'node:crypto';
import { type Evidence, evidenceUrl, formatEvidence } from '@/lib/flows';

/** Evidence is written once and cited by an id that stays the same as long as it says the same. */
export function createEvidenceTable() {
  const cited = new Map<string, Evidence>();
  const idOf = (evidence: Evidence): string =>
    `ev-${createHash('sha256').update(JSON.stringify(evidence)).digest('hex').slice(0, 10)}`;
  return {
    /** The same thing with the ids of its evidence in the evidence's place. */
    cite: <Item extends { evidence: readonly Evidence[] }>({ evidence, ...item }: Item) => {
      const ids = evidence.map((one) => {
        const id = idOf(one);
        cited.set(id, one);
        return id;
      });
      return { ...item, evidenceIds: [...new Set(ids)] };
    },
    list: () =>
      [...cited].map(([id, evidence]) => {
        const url = evidenceUrl(evidence);
        return { id, ...evidence, label: formatEvidence(evidence), ...(url ? { url } : {}) };
      }),
  };
}
