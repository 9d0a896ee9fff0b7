import { compareReleases } from './release';
import type { ReleaseRange, ReleaseSpan } from './release-span';

/** When one of several holds; ranges that overlap become one. */
export function joinSpans(spans: readonly ReleaseSpan[]): ReleaseSpan {
  const joined: ReleaseRange[] = [];
  for (const range of spans.flatMap(({ ranges }) => ranges).sort((a, b) => compareReleases(a.from, b.from))) {
    const last = joined.at(-1);
    if (!last || (last.to !== null && compareReleases(last.to, range.from) < 0)) joined.push(range);
    else if (last.to !== null && (range.to === null || compareReleases(last.to, range.to) < 0))
      joined[joined.length - 1] = { from: last.from, to: range.to };
  }
  return { ranges: joined, verifiedOnly: false };
}
