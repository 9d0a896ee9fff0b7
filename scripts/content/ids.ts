import { writeFileSync } from 'node:fs';
import { contentSources } from '@/lib/content/sources';
import { assignIds } from './assign-ids';
import { reportMistakes } from './report-mistakes';

/** Gives every row that has none its id, and writes down all ids that were given out. */
await reportMistakes(async () => {
  const changed = Object.entries(await assignIds(contentSources));
  for (const [path, text] of changed) {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  if (changed.length === 0) console.log('Every row has its id.');
});
