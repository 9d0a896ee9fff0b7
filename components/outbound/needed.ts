import type { OutboundHost } from '@/lib/flows';
import * as words from '@/lib/words/outbound';

const begin = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** `Always`, `Optional`, or when it is needed. */
export function describeRequired({
  required,
  when,
}: {
  required: OutboundHost['required'];
  when?: string | null;
}): string {
  if (required === 'always') return words.always;
  if (required === 'optional') return when ? words.optionalFor(when) : words.optional;
  return when ? begin(when) : words.inSome;
}
