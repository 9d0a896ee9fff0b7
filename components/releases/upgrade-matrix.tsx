import type { Release } from '@/lib/flows';
import * as words from '@/lib/words/releases';
import { href } from '../site';

/** Every pair as a link, the newest releases first: works without a script, and on a narrow screen. */
export function UpgradeMatrix({ releases }: { releases: readonly Release[] }) {
  const olderFirst = releases.slice(0, -1).map((from, place) => ({ from, later: releases.slice(place + 1) }));
  return (
    <dl className="upgrade-matrix">
      {olderFirst.reverse().map(({ from, later }) => (
        <div key={from}>
          <dt>{words.fromTo(from)}</dt>
          <dd>
            {later.map((to) => (
              <a key={to} href={href(`/releases/${from}/${to}/`)} aria-label={words.pair(from, to)}>
                {to}
              </a>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
