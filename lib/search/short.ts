/** The full forms of words that people shorten. */
export type Short = ReadonlyMap<string, string>;

/** `mgr=manager ctrl=controller` as a map. */
export const toShort = (pairs: string): Short =>
  new Map(pairs.split(' ').map((pair): [string, string] => [pair.replace(/=.*/, ''), pair.replace(/.*=/, '')]));

/** `k8s ctrl mgr` as `kubernetes controller manager`. */
export const inFull = (phrase: string, short: Short): string =>
  phrase.replace(/[\p{L}\p{N}]+/gu, (word) => short.get(word.toLowerCase()) ?? word);
