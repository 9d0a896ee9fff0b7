import { loadSearch } from '../search/load-search';

/** The search box of a page that is read: what it needs is fetched, all at once, when the reader goes to it. */
export function startSiteSearch(): void {
  const box = document.querySelector<HTMLInputElement>('[data-site-search]');
  if (!box) return;
  const start = (): void => {
    loadSearch().catch(() => undefined);
    void import('./answer-below').then(({ answerBelow }) => answerBelow(box));
  };
  if (document.activeElement === box || box.value) start();
  else box.addEventListener('focus', start, { once: true });
}
