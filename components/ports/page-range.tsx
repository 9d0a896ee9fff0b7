import * as words from '@/lib/words/explorer';
import { Say } from '../say';
import { href } from '../site';
import { pageLinksId } from './page-links';

interface PageRangeProps {
  /** The rows of every page. */
  pages: readonly (readonly unknown[])[];
  current: number;
}

/** Which rows of a long list stand here: the browser's find and a sheet of paper know no others. */
export function PageRange({ pages, current }: PageRangeProps) {
  if (pages.length < 2) return null;
  const last = pages.slice(0, current).flat().length;
  const first = last - (pages[current - 1]?.length ?? 0) + 1;
  return (
    <p className="page-range">
      <Say
        text={words.rowsHere(first, last, pages.flat().length)}
        tags={{ others: (text) => <a href={`#${pageLinksId}`}>{text}</a> }}
      />
      {current > 1 && (
        <a className="js-only" href={href('/')}>
          {words.searchAll}
        </a>
      )}
    </p>
  );
}
