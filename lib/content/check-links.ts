import type { VFile } from 'vfile';
import { providerIds } from '@/lib/flows';
import { didYouMean } from './did-you-mean';
import type { PlacedLink } from './mdx/collect-links';
import { report } from './source-file';

/** An address of the site and its anchors; `undefined` where any anchor is fine. */
export type Address = readonly [path: string, anchors: readonly string[] | undefined];

interface Named {
  endpoints: readonly string[];
  releases: readonly string[];
  errata: readonly string[];
}

/** Addresses beside the reference pages that a page may link to. */
export function otherAddresses({ endpoints, releases, errata }: Named): Address[] {
  const paths = [
    ...['/', '/docs/', '/topology/', '/firewall/', '/releases/', '/endpoints/', '/ports/', '/about/'],
    ...['/flows.json', '/flows.schema.json', '/flows.csv', '/errata.json', '/changes.xml'],
    ...providerIds.map((id) => `/topology/${id}/`),
    ...endpoints.map((id) => `/endpoints/${id}/`),
    ...releases.map((release) => `/releases/${release}/`),
    ...releases.flatMap((from, index) => releases.slice(index + 1).map((to) => `/releases/${from}/${to}/`)),
  ];
  return [...paths.map((path): Address => [path, undefined]), ['/errata/', errata]];
}

function linkMistake(url: string, page: string, anchors: ReadonlyMap<string, Address[1]>): string | undefined {
  if (/^https?:\/\/\S+$/.test(url)) return undefined;
  const [path = '', anchor] = url.split('#');
  if (path !== '' && !path.startsWith('/')) return `"${url}" is no address; write /docs/page/, #anchor or https://…`;
  const target = path === '' ? page : path;
  // Which numbers have a page of their own is known once all pages are built; the links of the export are tested.
  if (/^\/ports\/\d{1,5}\/$/.test(target)) return undefined;
  if (!anchors.has(target))
    return `"${target}" is no page; ${didYouMean(target, [...anchors.keys()], 'see content/ for the pages there are')}`;
  const known = anchors.get(target);
  if (anchor === undefined || known === undefined || known.includes(anchor)) return undefined;
  return `${target} has no anchor "${anchor}"; ${didYouMean(anchor, known, 'link to a heading or a row that is there')}`;
}

export function checkLinks(
  file: VFile,
  page: string,
  links: readonly PlacedLink[],
  anchors: ReadonlyMap<string, Address[1]>,
): void {
  for (const { url, text, point } of links) {
    const isBlank = url === '' || text?.trim() === '';
    const mistake = isBlank
      ? `the link has no ${url === '' ? 'address' : 'words'}; write [text](/docs/page/)`
      : linkMistake(url, page, anchors);
    if (mistake) report(file, point, mistake);
  }
}
