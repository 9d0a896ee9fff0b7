import { longestQuery } from '@/lib/search';
import * as words from '@/lib/words/search-box';

/** The search above a page that is read; its answers are links to rows, in a list below the box. */
export function SiteSearch() {
  return (
    <search className="search site-search js-only">
      <label className="sr-only" htmlFor="site-search">
        {words.label}
      </label>
      <input
        id="site-search"
        type="search"
        data-search-input
        data-site-search
        autoComplete="off"
        spellCheck={false}
        maxLength={longestQuery}
        placeholder={words.placeholder}
        aria-keyshortcuts="/"
      />
      <kbd>{words.key}</kbd>
      <div className="site-results" data-site-results hidden>
        <ol data-search-results data-query="" aria-label={words.bestRows} />
        <p data-site-note />
      </div>
    </search>
  );
}
