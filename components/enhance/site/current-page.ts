/** Marks the part of the site that the reader is in. */
export function markCurrentPage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.site-header nav a')];
  const fitting = links.filter(({ pathname }) => location.pathname.startsWith(pathname));
  const [closest] = fitting.sort((a, b) => b.pathname.length - a.pathname.length);
  closest?.setAttribute('aria-current', closest.pathname === location.pathname ? 'page' : 'true');
}
