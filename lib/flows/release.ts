/** A minor release (`0.26`), which stands for its last patch, or one patch of it (`0.20.3`). */
export type Release = string;

interface Version {
  major: number;
  minor: number;
  patch: number | undefined;
}

/** The same few dozen releases are compared for every row of every page. */
const versions = new Map<Release, Version | undefined>();

function toVersion(release: Release): Version | undefined {
  if (!versions.has(release)) versions.set(release, parseVersion(release));
  return versions.get(release);
}

function parseVersion(release: Release): Version | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?$/.exec(release);
  if (!match) return undefined;
  return {
    major: Number(match[1]),
    minor: Number(match[2]),
    patch: match[3] === undefined ? undefined : Number(match[3]),
  };
}

export const isRelease = (text: string): boolean => toVersion(text) !== undefined;

/** `0.20` of `0.20.3`. */
export function minorOf(release: Release): Release {
  const version = toVersion(release);
  return version ? `${version.major}.${version.minor}` : release;
}

export const patchOf = (release: Release): number | undefined => toVersion(release)?.patch;

/** Oldest first; `0.9` before `0.10`; a minor release, being its last patch, after its patches. */
export function compareReleases(a: Release, b: Release): number {
  const left = toVersion(a);
  const right = toVersion(b);
  if (!left || !right) return a < b ? -1 : Number(a > b);
  return (
    left.major - right.major ||
    left.minor - right.minor ||
    // Two open patches would give Infinity - Infinity.
    (left.patch === right.patch
      ? 0
      : (left.patch ?? Number.POSITIVE_INFINITY) - (right.patch ?? Number.POSITIVE_INFINITY))
  );
}
