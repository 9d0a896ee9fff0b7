import { longestQuery } from '@/lib/search';
import * as words from '@/lib/words/search-box';
import { SearchBox } from './search-box';

/** The search above a page that is read; its answers are links to rows, in a list below the box. */
export function SiteSearch() {
  return (
    <search className="search site-search js-only">
      <SearchBox id="site-search" data-site-search maxLength={longestQuery} />
      <div className="site-results" data-site-results hidden>
        <ol data-search-results data-query="" aria-label={words.bestRows} />
        <p data-site-note />
      </div>
    </search>
  );
}
