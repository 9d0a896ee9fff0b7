import { compareReleases, isRelease, parseReleaseSpan, type Release } from '@/lib/flows';
import { isKnownRelease, releaseMistake } from '../facts/vocabulary';

const grammar = 'write 0.22–, 0.10–0.21, or 0.26 alone for "verified for"';

const bounds = (text: string): string[] =>
  text
    .split(/[,–-]/)
    .map((bound) => bound.trim())
    .filter((bound) => bound !== '');

function upsideDown(text: string): string | undefined {
  return text
    .split(',')
    .map((part) => part.trim())
    .find((part) => {
      const [from, to] = bounds(part);
      return (
        from !== undefined && to !== undefined && isRelease(from) && isRelease(to) && compareReleases(from, to) > 0
      );
    });
}

/** What is wrong with `0.22–`, `0.10–0.21`, several with commas, or `0.26`; undefined when nothing is. */
export function spanMistake(text: string, releases: readonly Release[]): string | undefined {
  const unknown = bounds(text).find((bound) => !isKnownRelease(bound, releases));
  if (unknown !== undefined) return releaseMistake(unknown, releases, grammar);
  const turned = upsideDown(text);
  if (turned !== undefined) return `the releases "${turned}" are upside down; write the older one first`;
  if (parseReleaseSpan(text)) return undefined;
  return `"${text}" says no releases; ${grammar}`;
}
