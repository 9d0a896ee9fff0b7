/** A minor release (`0.26`), which stands for its last patch, or one patch of it (`0.20.3`). */
export type Release = string;

interface Version {
  major: number;
  minor: number;
  /** Infinite for a minor release. */
  patch: number;
}

function parseVersion(release: Release): Version | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?$/.exec(release);
  if (!match) return undefined;
  return {
    major: Number(match[1]),
    minor: Number(match[2]),
    patch: Number(match[3] ?? Number.POSITIVE_INFINITY),
  };
}

export const isRelease = (text: string): boolean => parseVersion(text) !== undefined;

/** `0.20` of `0.20.3`. */
export function minorOf(release: Release): Release {
  const version = parseVersion(release);
  return version ? `${version.major}.${version.minor}` : release;
}

/** Oldest first; `0.9` before `0.10`; a minor release, being its last patch, after its patches. */
export function compareReleases(a: Release, b: Release): number {
  const left = parseVersion(a);
  const right = parseVersion(b);
  if (!left || !right) return a < b ? -1 : Number(a > b);
  // Infinity - Infinity is NaN.
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch || 0;
}
