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

/** The cluster, and how many rows apply to it. */
export const anyProvider = 'every provider';
const rowsOf = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);
export const someShown = (shown: number, applying: number, whom: string): string =>
  `${shown} of the ${applying} rows that apply to: ${whom}`;
export const someApply = (applying: number, all: number, whom: string): string =>
  `${applying} of ${rowsOf(all)} apply to: ${whom}`;
export const allApply = (all: number, whom: string): string => `All ${rowsOf(all)} apply to: ${whom}`;
export const notVerified = (story: string, rows: number, release: string): string =>
  `${story}; ${rows} not verified for ${release}`;

/** Rows that do not apply, and why. */
export const showOthers = (rows: number): string => `Show what does not apply (${rows})`;
export const onlyIn = (releases: string): string => `only in release ${releases}`;
export const onlyWith = (condition: string): string => `only ${condition}`;

/** What is wrong with an address. */
export const patchOfRelease = (patch: string, release: string): string =>
  `${patch} is shown as ${release}, which stands for its last patch.`;
export const unknownRelease = (release: string, shown: string): string =>
  `Release "${release}" is not known; showing ${shown}.`;
export const unknownProvider = (provider: string): string =>
  `Provider "${provider}" is not known; showing all providers.`;
export const unknownChoice = (choice: string, option: string): string =>
  `"${choice}" is no choice of "${option}"; its default is used.`;
