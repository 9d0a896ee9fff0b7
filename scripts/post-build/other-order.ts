import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { href } from '@/components/site';
import { pairsOf, type ReleasePair } from '@/lib/releases';
import { pair as titleOf } from '@/lib/words/releases';
import { moved, movedTo } from '@/lib/words/site';
import { aboutPair, otherOrder } from '@/lib/words/upgrade';

/**
 * For each pair of releases a page that leads from the way back to the way forward. Written here, and without the frame
 * of the site, for Next takes as long for a page that nobody reads as for any other, and there are hundreds.
 */
export function writeOtherOrders(dir: string, releases: readonly string[]): void {
  for (const pair of pairsOf(releases)) {
    const folder = join(dir, 'releases', pair.to, pair.from);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), renderOtherOrder(pair));
  }
}

/** Releases are two numbers and a dot, and the path of the site is checked before the build: nothing needs escaping. */
function renderOtherOrder({ from, to }: ReleasePair): string {
  const target = href(`/releases/${from}/${to}/`);
  const sentence = movedTo(otherOrder(from, to)).replace('<link>', `<a href="${target}">`).replace('</link>', '</a>');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="description" content="${aboutPair(from, to)}">
<title>${titleOf(to, from)}</title>
</head>
<body>
<main>
<h1>${moved}</h1>
<p>${sentence}</p>
</main>
</body>
</html>
`;
}
