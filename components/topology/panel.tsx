/** Filled by the script with the rows of what was chosen. */
export function Panel() {
  return (
    <aside className="panel" data-panel hidden aria-label="Rows of what was chosen">
      <header>
        <h2 data-panel-title>.</h2>
        <button type="button" className="tool" data-panel-copy>
          Copy
        </button>
        <button type="button" className="tool" data-panel-close aria-keyshortcuts="Escape">
          Close
        </button>
      </header>
      <div data-panel-body />
    </aside>
  );
}
