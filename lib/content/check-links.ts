import type { VFile } from 'vfile';
import { providerIds } from '@/lib/flows';
import { didYouMean } from './did-you-mean';
import type { PlacedLink } from './mdx/collect-links';
import { report } from './source-file';

/** The addresses of the site, and the anchors of each; `undefined` where any anchor is fine. */
export interface Addresses {
  anchors: ReadonlyMap<string, readonly string[] | undefined>;
}

interface Named {
  endpoints: readonly string[];
  releases: readonly string[];
  errata: readonly string[];
}

/** Addresses beside the reference pages that a page may link to. */
export function otherAddresses({ endpoints, releases, errata }: Named): [string, readonly string[] | undefined][] {
  const plain = ['/', '/docs/', '/topology/', '/firewall/', '/releases/', '/endpoints/', '/ports/', '/about/'];
  return [
    ...plain.map((path): [string, undefined] => [path, undefined]),
    ...providerIds.map((id): [string, undefined] => [`/topology/${id}/`, undefined]),
    ...endpoints.map((id): [string, undefined] => [`/endpoints/${id}/`, undefined]),
    ...releases.map((release): [string, undefined] => [`/releases/${release}/`, undefined]),
    ['/errata/', errata],
  ];
}

function linkMistake(url: string, page: string, anchors: Addresses['anchors']): string | undefined {
  if (/^https?:\/\/\S+$/.test(url)) return undefined;
  const [path = '', anchor] = url.split('#');
  if (path !== '' && !path.startsWith('/')) return `"${url}" is no address; write /docs/page/, #anchor or https://…`;
  const target = path === '' ? page : path;
  if (!anchors.has(target))
    return `"${target}" is no page; ${didYouMean(target, [...anchors.keys()], 'see content/ for the pages there are')}`;
  const known = anchors.get(target);
  if (anchor === undefined || known === undefined || known.includes(anchor)) return undefined;
  return `${target} has no anchor "${anchor}"; ${didYouMean(anchor, known, 'link to a heading or a row that is there')}`;
}

export function checkLinks(file: VFile, page: string, links: readonly PlacedLink[], { anchors }: Addresses): void {
  for (const { url, point } of links) {
    const mistake = linkMistake(url, page, anchors);
    if (mistake) report(file, point, mistake);
  }
}
