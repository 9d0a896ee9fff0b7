import type { Sorted } from './choose-rows';

const rows = (count: number): string => (count === 1 ? 'One row was' : `${count} rows were`);

/** Why no row is left although some were found; empty where there is nothing to say. */
export function whyEmpty(found: number, { applying, others }: Sorted): string {
  if (applying.length > 0 || found === 0) return '';
  if (others.length > 0) return `${rows(others.length)} found that does not apply to your cluster.`;
  return `${rows(found)} found, but the filters and the release leave none of them.`;
}
