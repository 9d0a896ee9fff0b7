/** Of what the code sets. */
export const andProtocol = (protocol: string): string => `and ${protocol}`;
export const since = (since: string): string => `since ${since}`;
export const fromTo = (since: string, until: string): string => `${since} to ${until}`;
export const confidence = (level: string, why: string | undefined): string =>
  `confidence ${level}${why ? `: ${why}` : ''}`;
/** What `required` of a fact of the code says: `only in BGP mode`, `optional`, `never by default`. */
export const needed = (when: string): string => {
  if (when.startsWith('never')) return when.replace('never', 'never needed');
  return /^(?:optional|recommended)/.test(when) ? when : `needed ${when}`;
};
