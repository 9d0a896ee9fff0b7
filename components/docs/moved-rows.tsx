import type { RowId } from '@/lib/flows';
import { rowHref } from '../site';

/** Rows that stood on this page once: whoever follows an old link is led on. */
export function MovedRows({ moved }: { moved: readonly { anchor: string; rowId: RowId }[] }) {
  return moved.map(({ anchor, rowId }) => (
    <p key={anchor} id={anchor} className="moved">
      A row of this page stands elsewhere now: <a href={rowHref(rowId)}>{rowId}</a>
    </p>
  ));
}
