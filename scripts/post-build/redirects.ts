import { attribute, type Document, named } from './html';

interface Redirect {
  from: string;
  to: string;
}

/** Where a page leads that only leads on; hosts that can do it at once are told so. */
export function targetOf(document: Document): string | undefined {
  const refresh = [...named(document, 'meta')].find((meta) => attribute(meta, 'http-equiv') === 'refresh');
  return /url=(\S+)$/.exec((refresh && attribute(refresh, 'content')) ?? '')?.[1];
}

/** The `_redirects` file that Netlify and Cloudflare Pages read; our Caddyfile imports it too. */
export const renderRedirects = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** The same as the inside of an nginx `map`. */
export const renderNginxMap = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `"${from}" "${to}";\n`).join('');
