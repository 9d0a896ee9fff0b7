/** Of the bar in which the reader describes a cluster. */
export const yourCluster = 'Your cluster';
export const release = 'Release';
export const provider = 'Provider';
export const everyProvider = 'Every provider';
export const reset = 'Reset';
export const options = 'Options: <said></said>';
export const providerFirst = 'choose a provider first';
export const none = 'none';
export const notSupported = (release: string, provider: string): string => `${release} does not support ${provider}.`;
