import { type ProviderId, providerIds, providerNames } from '@/lib/flows';
import { everyProvider } from '@/lib/words/rows';

/** `Bare metal, Nutanix`, or that it is all of them. */
export const listProviders = (providers: readonly ProviderId[]): string =>
  providers.length === providerIds.length ? everyProvider : providers.map((id) => providerNames[id]).join(', ');
