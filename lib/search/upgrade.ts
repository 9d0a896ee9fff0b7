import type { Upgrade } from './answer';
import type { SearchIndex } from './search-index';
import type { Understanding } from './understand';

/** Two known releases, in whatever order and with whatever patches they were named. */
export function toUpgrade({ releases: named }: Understanding, { releases }: SearchIndex): Upgrade | null {
  const [from, to, ...more] = releases.filter((release) => named.some((name) => name.release === release));
  return from && to && more.length === 0 ? { from, to } : null;
}
