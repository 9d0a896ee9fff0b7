import { type ProviderId, providerIds, providerNames } from '@/lib/flows';

/** `Bare metal, Nutanix`, or that it is all of them. */
export const listProviders = (providers: readonly ProviderId[]): string =>
  providers.length === providerIds.length ? 'every provider' : providers.map((id) => providerNames[id]).join(', ');
