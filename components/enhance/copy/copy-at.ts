import type { Cluster } from '@/lib/firewall/in-cluster';
import { copied } from '@/lib/words/copied';
import { confirm } from './confirm';
import { copyRows } from './copy-rows';

/** Copies rows in a format at the press of a button, which says so where it was possible. */
export async function copyAt(
  button: HTMLElement,
  format: string,
  rows: readonly HTMLElement[],
  cluster?: Cluster,
): Promise<void> {
  if (await copyRows(format, rows, cluster)) confirm(button, copied);
}
