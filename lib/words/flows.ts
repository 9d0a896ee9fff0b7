/** Of rows and flows, wherever they are told. */
export const providerNames = {
  'bare-metal': 'Bare metal',
  vsphere: 'VMware vSphere',
  nutanix: 'Nutanix',
  snow: 'AWS Snow',
  cloudstack: 'CloudStack',
  docker: 'Docker',
};

export const always = 'Always';
export const optional = (why: string): string => `Optional: ${why}`;
/** Finishes the sentence "needed …". */
export const onProvider = (providers: string): string => `on ${providers}`;
export const oneOf = (things: readonly string[]): string =>
  things.reduce((before, thing, at) => before + (things[at + 1] ? ', ' : ' or ') + thing);

export const evidenceCommit = (repo: string, commit: string, date: string | undefined): string =>
  `${repo} commit ${commit}${date ? ` of ${date}` : ''}`;
export const evidenceRfc = (rfc: number, section: string | undefined): string =>
  `RFC ${rfc}${section ? `, section ${section}` : ''}`;

/** What the published page calls the directions of a row, seen from the machines that it is about. */
export const directionNames = { Inbound: 'Inbound', Outbound: 'Outbound' };

/** How sure a fact is. */
export const confidenceLevels = { high: 'high', medium: 'medium', low: 'low' };
