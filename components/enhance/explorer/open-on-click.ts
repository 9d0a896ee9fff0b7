const isPlainClick = ({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean =>
  !ctrlKey && !metaKey && !shiftKey && button === 0;

/** A row opens in place; with a modifier, or without what opens it, its link is a link. */
export function openOnClick(event: MouseEvent): void {
  if (!isPlainClick(event)) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-open-row]') : null;
  if (!link) return;
  event.preventDefault();
  void import('./from-other-pages').then(
    ({ toggleRow }) => toggleRow(link),
    () => location.assign(link.href),
  );
}
