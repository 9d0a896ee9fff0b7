import { providerNames as names } from '@/lib/words/flows';

export const providerIds = ['bare-metal', 'vsphere', 'nutanix', 'snow', 'cloudstack', 'docker'] as const;

export type ProviderId = (typeof providerIds)[number];

export const providerNames: Record<ProviderId, string> = names;

export const isProviderId = (text: string): text is ProviderId => (providerIds as readonly string[]).includes(text);
