import * as words from '@/lib/words/topology';

/** Filled by the script with the rows of what was chosen. */
export function Panel() {
  return (
    <aside className="panel" data-panel hidden tabIndex={-1} aria-label={words.panel}>
      <header>
        <h2 data-panel-title>.</h2>
        <button type="button" className="tool" data-panel-copy>
          {words.copy}
        </button>
        <button type="button" className="tool" data-panel-close aria-keyshortcuts="Escape">
          {words.close}
        </button>
      </header>
      <div data-panel-body />
    </aside>
  );
}
