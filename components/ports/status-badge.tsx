import type { Status } from './surroundings';

const statuses: Record<Status, { sign: string; label: string }> = {
  published: { sign: '✓', label: 'published' },
  differs: { sign: '≠', label: 'differs from the page' },
  unpublished: { sign: '+', label: 'not on the page' },
};

export function StatusBadge({ status }: { status: Status }) {
  const { sign, label } = statuses[status];
  return (
    <span className={`badge badge-${status}`}>
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  );
}
