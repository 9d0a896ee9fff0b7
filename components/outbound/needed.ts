import type { OutboundHost } from '@/lib/flows';

const begin = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** `Always`, `Optional`, or when it is needed. */
export function describeRequired({
  required,
  when,
}: {
  required: OutboundHost['required'];
  when?: string | null;
}): string {
  if (required === 'always') return 'Always';
  if (required === 'optional') return when ? `Optional: ${when}` : 'Optional';
  return when ? begin(when) : 'In some clusters';
}
