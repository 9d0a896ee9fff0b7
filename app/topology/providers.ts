import { getPublished } from '@/lib/content';
import { type ProviderId, providerIds } from '@/lib/flows';

/** The providers of the newest release. */
export function getDrawnProviders(): ProviderId[] {
  const offered = getPublished().releases.at(-1)?.providers ?? [];
  return providerIds.filter((id) => offered.some((one) => one === id));
}
