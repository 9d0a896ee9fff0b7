/** Marks the part of the site that the reader is in; the first link leads home, which is a part of its own. */
export function markCurrentPage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.site-header nav a')];
  const { pathname: here } = location;
  const part = links.find(({ pathname }, place) => (place === 0 ? here === pathname : here.startsWith(pathname)));
  part?.setAttribute('aria-current', part.pathname === here ? 'page' : 'true');
}
