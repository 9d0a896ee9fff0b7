import { isRelease, minorOf, providerIds, type Release } from '@/lib/flows';
import { nearest } from '../did-you-mean';
import { nameOf, type Reader, text, textLike, wordOf } from '../json/readers';
import { report } from '../source-file';

export const identifier = textLike(
  /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
  'an id',
  'write small letters, digits and hyphens, like "external-etcd"',
);

export const provider = wordOf(providerIds, 'provider');

/** Of lists that hold minor releases alone, any patch is known. */
export function isKnownRelease(name: string, releases: readonly Release[]): boolean {
  if (!isRelease(name) || releases.length === 0) return isRelease(name);
  const holdsPatches = releases.some((release) => release !== minorOf(release));
  return releases.includes(holdsPatches ? name : minorOf(name));
}

/** What is wrong with a release that is not known, and the cure. */
export function releaseMistake(name: string, releases: readonly Release[], grammar = 'write it like 0.26'): string {
  const says = `"${name}" is no release; `;
  if (isRelease(name)) return `${says}add it to content/releases.json`;
  const meant = nearest(name, releases);
  return says + (meant ? `did you mean "${meant}"?` : grammar);
}

/** `0.26`, or a patch of a known release: `0.20.3`. */
export const releaseOf =
  (releases: readonly Release[]): Reader<Release> =>
  (node, file) => {
    const value = text(node, file);
    if (value === undefined || isKnownRelease(value, releases)) return value;
    report(file, node.offset, releaseMistake(value, releases));
    return undefined;
  };

export const zoneOf = (zones: readonly string[]): Reader<string> =>
  nameOf(zones, 'zone', 'add it to content/zones.json');

export const endpointOf = (endpoints: readonly string[]): Reader<string> =>
  nameOf(endpoints, 'endpoint', 'add it to content/endpoints.json');
