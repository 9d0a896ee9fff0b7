/** Of hosts that a cluster asks for, and of what else the network has to offer. */
export const host = 'Host';
export const port = 'Port';
export const purpose = 'Purpose';
export const askedBy = 'Asked for by';
export const needed = 'Needed';
export const closedNetwork = 'On a closed network';
export const requirement = 'Requirement';
export const asConfigured = 'as configured';
export const wholeCluster = 'the whole cluster';

export const always = 'Always';
export const optional = 'Optional';
export const optionalFor = (when: string): string => `Optional: ${when}`;
export const inSome = 'In some clusters';

export const since = (since: string): string => `since ${since}`;
export const fromTo = (since: string, until: string): string => `from ${since} to ${until}, not later`;
export const forWhom = (providers: string, lifetime: string): string => `${providers}, ${lifetime}`;
export const listedSince = (provider: string, since: string): string => `${provider} since ${since}`;
export const evidenceFor = (name: string): string => `Evidence<for> for ${name}</for>`;
export const documentedIn = (page: string): string => `Documented in ${page}`;
export const prerequisiteOf = (providers: string): string => `Among the published prerequisites of ${providers}`;
