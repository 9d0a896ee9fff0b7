/** The reader's cluster as the bar's fields show it; a page without the bar is about every cluster. */
function clusterOf(bar: Element | null): string[] {
  const fields = [...(bar?.querySelectorAll('select') ?? [])].filter((field) => !field.closest('[hidden]'));
  const chosen = fields.flatMap(({ value, selectedOptions: [option] }) => (value && option ? [option.label] : []));
  return chosen.length > 0 ? [`for ${chosen.join(', ')}`] : [];
}

/** A sheet of paper says what it was printed from, when, and for which cluster. */
export function startPrintHead(): void {
  const place = document.querySelector('[data-print-head]');
  const facts = place?.textContent ?? '';
  addEventListener('beforeprint', () => {
    const today = new Date().toLocaleDateString('en-CA');
    const cluster = clusterOf(document.querySelector('[data-profile-bar]'));
    if (place) place.textContent = [facts, ...cluster, `printed on ${today} from ${location.href}`].join(' · ');
  });
}
