import { printedFor, printedOn } from '@/lib/words/site';

/** The reader's cluster in the words of the bar, but for what its page is about; a page without the bar is about every cluster. */
function clusterOf(bar: HTMLElement | null): string[] {
  const [release, provider] = bar?.querySelectorAll('select') ?? [];
  if (!release || !provider) return [];
  const about = bar?.closest<HTMLElement>('[data-printed]')?.dataset.printed ?? release.value;
  const said = provider.value && bar?.querySelector('[data-profile-said]')?.textContent;
  return [printedFor([about, provider.selectedOptions[0]?.label, said].filter(Boolean).join(', '))];
}

/** A sheet of paper says what it was printed from, when, and for which cluster. */
export function startPrintHead(): void {
  const place = document.querySelector('[data-print-head]');
  const facts = place?.textContent ?? '';
  addEventListener('beforeprint', () => {
    const today = new Date().toLocaleDateString('en-CA');
    const cluster = clusterOf(document.querySelector<HTMLElement>('[data-profile-bar]'));
    if (place) place.textContent = [facts, ...cluster, printedOn(today, location.href)].join(' · ');
  });
}
