import { compareReleases, holdsIn, type Lifetime, type Release, type ReleaseSpan } from '@/lib/flows';

export interface LifetimeChanges<Item> {
  /** Not yet in the older release, there in the newer one. */
  begun: readonly Item[];
  ended: readonly Item[];
  /** In neither, but in a release or a patch between the two. */
  passing: readonly Item[];
}

const spanOf = ({ since, until }: Lifetime): ReleaseSpan => ({
  ranges: [{ from: since, to: until }],
  verifiedOnly: false,
});

/** What begins or ends on the way from one release to a later one. */
export function compareLifetimes<Item extends Lifetime>(
  items: readonly Item[],
  from: Release,
  to: Release,
): LifetimeChanges<Item> {
  const isIn = (item: Item, release: Release) => holdsIn(spanOf(item), release) === 'yes';
  const isBetween = ({ since }: Item) => compareReleases(from, since) < 0 && compareReleases(since, to) <= 0;
  return {
    begun: items.filter((item) => !isIn(item, from) && isIn(item, to)),
    ended: items.filter((item) => isIn(item, from) && !isIn(item, to)),
    passing: items.filter((item) => !isIn(item, from) && !isIn(item, to) && isBetween(item)),
  };
}
