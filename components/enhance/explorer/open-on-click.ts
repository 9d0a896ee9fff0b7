const isPlainClick = ({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean =>
  !ctrlKey && !metaKey && !shiftKey && button === 0;

/** A row opens in place; from disk, where pages cannot be fetched, and with a modifier its link is a link. */
export function openOnClick(event: MouseEvent): void {
  if (!isPlainClick(event) || location.protocol === 'file:') return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-open-row]') : null;
  if (!link) return;
  event.preventDefault();
  void import('./from-other-pages').then(({ toggleRow }) => toggleRow(link));
}
