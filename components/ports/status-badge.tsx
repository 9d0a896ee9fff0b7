import * as words from '@/lib/words/rows';
import type { Status } from './surroundings';

const statuses: Record<Status, { sign: string; label: string }> = {
  published: { sign: '✓', label: words.published },
  differs: { sign: '≠', label: words.differs },
  unpublished: { sign: '+', label: words.unpublished },
};

export function StatusBadge({ status }: { status: Status }) {
  const { sign, label } = statuses[status];
  return (
    <span className={`badge badge-${status}`}>
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  );
}
