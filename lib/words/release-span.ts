/** When a row holds. */
export const since = (from: string): string => `since ${from}`;
export const inOne = (release: string): string => `in ${release}`;
export const fromTo = (from: string, to: string): string => `${from} to ${to}`;
export const only = (ranges: string): string => `${ranges} only`;
export const verifiedFor = (release: string): string => `verified for ${release}, not checked before`;
