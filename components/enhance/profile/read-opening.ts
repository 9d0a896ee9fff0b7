import { isProviderId, parseNeed, parseReleaseSpan, type ReleaseSpan } from '@/lib/flows';
import type { Conditional } from '@/lib/profile';

/** Nothing is written where it is every release. */
export const readReleases = ({ releases = '' }: DOMStringMap): ReleaseSpan =>
  parseReleaseSpan(releases) ?? { ranges: [{ from: '0.0', to: null }], verifiedOnly: false };

/** What an element that the server drew says of the clusters that it is for. */
export const readOpening = (dataset: DOMStringMap): Conditional => ({
  providers: (dataset.provider ?? '').split(' ').filter(isProviderId),
  releases: readReleases(dataset),
  need: parseNeed(dataset.need ?? '') ?? { kind: 'always' },
});
