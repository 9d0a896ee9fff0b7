import { printedFor, printedOn, printedUpgrade } from '@/lib/words/site';

/** The reader's cluster in the words of the bar; a page without the bar is about every cluster. */
function clusterOf(bar: Element | null): string[] {
  const [release, provider] = bar?.querySelectorAll('select') ?? [];
  if (!release || !provider) return [];
  const said = provider.value && bar?.querySelector('[data-profile-said]')?.textContent;
  return [
    printedFor([upgradeOf(bar) ?? release.value, provider.selectedOptions[0]?.label, said].filter(Boolean).join(', ')),
  ];
}

/** A page between two releases is about both, whatever the bar says. */
function upgradeOf(bar: Element | null): string | undefined {
  const { upgradeFrom, upgradeTo } = bar?.closest<HTMLElement>('[data-upgrade-to]')?.dataset ?? {};
  return upgradeFrom && upgradeTo && printedUpgrade(upgradeFrom, upgradeTo);
}

/** A sheet of paper says what it was printed from, when, and for which cluster. */
export function startPrintHead(): void {
  const place = document.querySelector('[data-print-head]');
  const facts = place?.textContent ?? '';
  addEventListener('beforeprint', () => {
    const today = new Date().toLocaleDateString('en-CA');
    const cluster = clusterOf(document.querySelector('[data-profile-bar]'));
    if (place) place.textContent = [facts, ...cluster, printedOn(today, location.href)].join(' · ');
  });
}
