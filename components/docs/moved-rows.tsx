import type { RowId } from '@/lib/flows';
import * as words from '@/lib/words/docs';
import { Say } from '../say';
import { rowHref } from '../site';

/** Rows that stood on this page once: whoever follows an old link is led on. */
export function MovedRows({ moved }: { moved: readonly { anchor: string; rowId: RowId }[] }) {
  return moved.map(({ anchor, rowId }) => (
    <p key={anchor} id={anchor} className="moved">
      <Say text={words.rowMoved(rowId)} tags={{ link: (text) => <a href={rowHref(rowId)}>{text}</a> }} />
    </p>
  ));
}
