import * as words from '@/lib/words/release-span';
import { compareReleases, isRelease, type Release } from './release';

/** From one release to another, both included; `to` is null while it still holds. */
export interface ReleaseRange {
  from: Release;
  to: Release | null;
}

/** When a row holds. `verifiedOnly`: it was read in one release and not checked before; nothing is claimed about others. */
export interface ReleaseSpan {
  ranges: readonly ReleaseRange[];
  verifiedOnly: boolean;
}

/** `yes` the row holds, `no` it does not, `unverified` nobody looked. */
type Holds = 'yes' | 'no' | 'unverified';

function parseRange(text: string): ReleaseRange | undefined {
  const match = /^([\d.]+)\s*[–-]\s*([\d.]*)$/.exec(text.trim());
  const from = match?.[1];
  const to = match?.[2] || null;
  if (!from || !isRelease(from)) return undefined;
  const isRange = to === null || (isRelease(to) && compareReleases(from, to) <= 0);
  return isRange ? { from, to } : undefined;
}

/** Reads `0.22–`, `0.10–0.21`, `0.20.3–`, several with commas, or `0.26` alone: verified for that release only. */
export function parseReleaseSpan(text: string): ReleaseSpan | undefined {
  const only = text.trim();
  if (isRelease(only)) return { ranges: [{ from: only, to: only }], verifiedOnly: true };
  const ranges: ReleaseRange[] = [];
  for (const part of text.split(',')) {
    const range = parseRange(part);
    if (!range) return undefined;
    ranges.push(range);
  }
  return { ranges, verifiedOnly: false };
}

const formatRange = ({ from, to }: ReleaseRange): string => `${from}–${to ?? ''}`;

export const formatReleaseSpan = ({ ranges, verifiedOnly }: ReleaseSpan): string =>
  ranges.map((range) => (verifiedOnly ? range.from : formatRange(range))).join(', ');

const describeRange = ({ from, to }: ReleaseRange): string => {
  if (to === null) return words.since(from);
  return from === to ? words.inOne(from) : words.fromTo(from, to);
};

/** Whether the newest release no longer has it. */
export const hasEnded = ({ ranges, verifiedOnly }: ReleaseSpan): boolean =>
  !verifiedOnly && ranges.every(({ to }) => to !== null);

/** The same in words, for those who meet it for the first time. */
export function describeReleaseSpan(span: ReleaseSpan): string {
  if (span.verifiedOnly) return words.verifiedFor(formatReleaseSpan(span));
  const ranges = span.ranges.map(describeRange).join(', ');
  return hasEnded(span) ? words.only(ranges) : ranges;
}

/** A minor release stands for its last patch, so a range that ends within a release does not reach its end. */
const reaches = ({ from, to }: ReleaseRange, release: Release): boolean =>
  compareReleases(from, release) <= 0 && (to === null || compareReleases(release, to) <= 0);

/** Whether a row holds in a minor release. */
export function holdsIn(span: ReleaseSpan, release: Release): Holds {
  if (span.ranges.some((range) => reaches(range, release))) return 'yes';
  return span.verifiedOnly ? 'unverified' : 'no';
}
