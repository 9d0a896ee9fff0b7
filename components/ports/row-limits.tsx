import { describeReleaseSpan, hasEnded, noRuleReasons, type Row } from '@/lib/flows';
import * as words from '@/lib/words/rows';
import { listProviders } from '../list-providers';

interface RowLimitsProps {
  row: Row;
  isSummary: boolean;
}

const isForOne = ({ providers, need }: Row): boolean =>
  providers.length === 1 && !(need.kind === 'when' && need.conditions.some(({ option }) => option === 'provider'));

/** Where a row holds. A summary says only what cannot be taken for granted there; a page is about its provider anyway. */
export function RowLimits({ row, isSummary }: RowLimitsProps) {
  const why = noRuleReasons[row.path];
  const limits = [
    isSummary && isForOne(row) && listProviders(row.providers),
    (!isSummary || hasEnded(row.releases)) && describeReleaseSpan(row.releases),
    !isSummary && why && words.needsNoRule(why),
  ].filter(Boolean);
  return limits.length > 0 && <small className="row-limits">{limits.join(' · ')}</small>;
}
