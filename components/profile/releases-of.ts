import { formatReleaseSpan, type ProviderId, type Release } from '@/lib/flows';

/** A release and the providers that it supports. */
export interface OfferedRelease {
  release: Release;
  providers: readonly ProviderId[];
}

/** The releases that support a provider, as a span: `0.12–0.25`, and open where the newest one does. */
export function releasesOf(provider: ProviderId, releases: readonly OfferedRelease[]): string {
  const ranges: { from: Release; to: Release | null }[] = [];
  releases.forEach(({ release, providers }, at) => {
    if (!providers.includes(provider)) return;
    const last = ranges.at(-1);
    const isContinued = last && last.to === releases[at - 1]?.release;
    if (isContinued) last.to = release;
    else ranges.push({ from: release, to: release });
  });
  const last = ranges.at(-1);
  if (last && last.to === releases.at(-1)?.release) last.to = null;
  return formatReleaseSpan({ ranges, verifiedOnly: false });
}
