import { filteredOut, notYours } from '@/lib/words/empty-list';
import type { Sorted } from './choose-rows';

/** Why no row is left although some were found; empty where there is nothing to say. */
export function whyEmpty(found: number, { applying, others }: Pick<Sorted, 'applying' | 'others'>): string {
  if (applying.length > 0 || found === 0) return '';
  if (others.length > 0) return notYours(others.length);
  return filteredOut(found);
}
