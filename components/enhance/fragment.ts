/** What stands behind `#` as `a=b&c=d`; an anchor, which holds no `=`, reads as nothing. */
export const readFragment = (hash = location.hash): Map<string, string> =>
  new Map(hash.includes('=') ? new URLSearchParams(hash.slice(1)) : []);

export function formatFragment(parameters: Iterable<readonly [string, string]>): string {
  const present = [...parameters].flatMap(([name, value]) => (value ? [[name, value]] : []));
  return String(new URLSearchParams(present));
}

export const addressWith = (parameters: Iterable<readonly [string, string]>): string => {
  const text = formatFragment(parameters);
  return location.pathname + (text ? `#${text}` : '');
};

/**
 * `push` makes a step that the reader can go back from. Some browsers throw where there are too many in a short time;
 * what was chosen holds for the page then.
 */
export function writeFragment(parameters: Iterable<readonly [string, string]>, { push }: { push: boolean }): void {
  try {
    history[push ? 'pushState' : 'replaceState'](null, '', addressWith(parameters));
  } catch {}
}

/** Writes some parameters and keeps the others, so that several scripts of a page share one address. */
export function updateFragment(changes: Iterable<readonly [string, string]>, { push }: { push: boolean }): void {
  const next = new Map([...readFragment(), ...changes]);
  if (formatFragment(next) !== formatFragment(readFragment())) writeFragment(next, { push });
}

export const isAnchor = (): boolean => location.hash.length > 1 && readFragment().size === 0;

/** Calls the listener where going back or a link has changed what the address says; an anchor says nothing. */
export function onAddress(listener: () => void, until?: { signal: AbortSignal }): void {
  const hear = (): void => {
    if (!isAnchor()) listener();
  };
  addEventListener('popstate', hear, until);
}

/** An anchor of the same page (`#main`) moves the reader; what was chosen goes back into the address. */
export function keepStateOnAnchors(): void {
  addEventListener('hashchange', ({ oldURL }) => {
    const { hash } = new URL(oldURL);
    if (isAnchor() && readFragment(hash).size > 0) history.replaceState(null, '', hash);
  });
}

/** `?q=` is accepted and moved behind `#`, so that what a reader pastes is not sent again. */
export function moveQueryToFragment(): void {
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null) writeFragment([...readFragment(), ['q', query]], { push: false });
}
