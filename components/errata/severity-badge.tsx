import type { Erratum } from '@/lib/releases';
import * as words from '@/lib/words/errata';

const severities: Record<Erratum['severity'], { sign: string; label: string }> = {
  high: { sign: '!', label: words.breaksRulesBadge },
  medium: { sign: '~', label: words.misleadsBadge },
  low: { sign: '·', label: words.wordingBadge },
};

export function SeverityBadge({ severity }: Pick<Erratum, 'severity'>) {
  const { sign, label } = severities[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  );
}
