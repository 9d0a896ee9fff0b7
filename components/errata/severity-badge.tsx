import type { Erratum } from '@/lib/releases';

const severities: Record<Erratum['severity'], { sign: string; label: string }> = {
  high: { sign: '!', label: 'breaks rules' },
  medium: { sign: '~', label: 'misleads' },
  low: { sign: '·', label: 'wording' },
};

export function SeverityBadge({ severity }: Pick<Erratum, 'severity'>) {
  const { sign, label } = severities[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  );
}
