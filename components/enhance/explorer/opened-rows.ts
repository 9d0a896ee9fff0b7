const opened = new WeakMap<Element, HTMLTableRowElement>();

/** The line of details below a row that is open. */
export function detailsOf(row: Element): HTMLTableRowElement[] {
  const details = opened.get(row);
  return details ? [details] : [];
}

export function keepDetails(row: Element, details: HTMLTableRowElement): void {
  opened.set(row, details);
  row.toggleAttribute('data-open', true);
  row.after(details);
}

export function dropDetails(row: Element): void {
  opened.get(row)?.remove();
  row.toggleAttribute('data-open', false);
  opened.delete(row);
}
