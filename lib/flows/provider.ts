export const providerIds = ['bare-metal', 'vsphere', 'nutanix', 'snow', 'cloudstack', 'docker'] as const;

export type ProviderId = (typeof providerIds)[number];

export const providerNames: Record<ProviderId, string> = {
  'bare-metal': 'Bare metal',
  vsphere: 'VMware vSphere',
  nutanix: 'Nutanix',
  snow: 'AWS Snow',
  cloudstack: 'CloudStack',
  docker: 'Docker',
};

export const isProviderId = (text: string): text is ProviderId => (providerIds as readonly string[]).includes(text);
