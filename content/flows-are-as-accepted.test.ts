import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { contentSources } from '@/lib/content/sources';
import { acceptedFlows, renderFlows } from '@/scripts/content/render-flows';

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replace(/,$/, ''));

/** As a review would show it: what goes, what comes. */
function difference(before: string, after: string): string[] {
  const [old, fresh] = [new Set(linesOf(before)), new Set(linesOf(after))];
  return [
    ...[...old].filter((line) => !fresh.has(line)).map((line) => `- ${line}`),
    ...[...fresh].filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ];
}

test('the flows are as accepted', async () => {
  const { flows } = await readContent(contentSources);
  const changes = difference(readFileSync(acceptedFlows, 'utf8'), renderFlows(flows));
  const advice = 'The content gives other flows than were accepted. If that is meant, run "npm run content:accept".';
  expect(changes, `${advice}\n\n${changes.join('\n')}\n`).toEqual([]);
});
