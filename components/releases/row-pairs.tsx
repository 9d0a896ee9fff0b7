import type { Row } from '@/lib/flows';
import * as words from '@/lib/words/upgrade';
import type { Surroundings } from '../ports/surroundings';
import { forWhom } from './for-whom';
import { RowMention, RowMentions } from './row-mention';

interface RowPairsProps {
  title: string;
  /** `link` stands between a row and the others. */
  pairs: readonly { row: Row; link: string; others: readonly Row[] }[];
  surroundings: Surroundings;
}

/** One would do to make the point; where hundreds are alike, a page would say little else. */
const mostOthers = 5;

/** Rows beside the rows that make the difference to them; nothing where there are none. */
export function RowPairs({ title, pairs, surroundings }: RowPairsProps) {
  if (pairs.length === 0) return null;
  return (
    <div data-part="">
      <h3>{title}</h3>
      <ul className="plain-list">
        {pairs.map(({ row, link, others }) => (
          <li key={row.id} {...forWhom(row)}>
            <RowMention row={row} surroundings={surroundings} /> {link}{' '}
            <RowMentions rows={others.slice(0, mostOthers)} surroundings={surroundings} separator=", " />
            {others.length > mostOthers && words.andMore(others.length - mostOthers)}
          </li>
        ))}
      </ul>
    </div>
  );
}
