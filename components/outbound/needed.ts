import type { OutboundHost } from '@/lib/flows';

/** `Always`, `Optional`, or when it is needed. */
export function describeRequired({
  required,
  when,
}: {
  required: OutboundHost['required'];
  when?: string | null;
}): string {
  if (required === 'always') return 'Always';
  const words = required === 'optional' ? 'Optional' : 'When';
  return when ? `${words}: ${when}` : required === 'optional' ? words : 'In some clusters';
}
