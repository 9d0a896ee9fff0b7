import type { Release } from '@/lib/flows';
import * as words from '@/lib/words/releases';
import { href } from '../site';

/** From a release to what it changed, what the next one changes, and what is left to the newest. */
export function ReleaseTurner({ release, releases }: { release: Release; releases: readonly Release[] }) {
  const place = releases.indexOf(release);
  const [previous, next, newest] = [releases[place - 1], releases[place + 1], releases.at(-1)];
  const pairs = [
    ...(previous ? [{ from: previous, to: release }] : []),
    ...(next ? [{ from: release, to: next }] : []),
    ...(newest && newest !== next && newest !== release ? [{ from: release, to: newest }] : []),
  ];
  return (
    <nav className="release-turner" aria-label={words.whatChanges}>
      {words.whatChangesHere}{' '}
      {pairs.map(({ from, to }) => (
        <a key={`${from} ${to}`} href={href(`/releases/${from}/${to}/`)}>
          {from} → {to}
        </a>
      ))}
    </nav>
  );
}
