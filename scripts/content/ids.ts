import { writeFileSync } from 'node:fs';
import type { Sources } from '@/lib/content/content-files';
import { lockPath } from '@/lib/content/rows/check-lock';
import { contentSources } from '@/lib/content/sources';
import { assignIds } from './assign-ids';
import { reportMistakes } from './report-mistakes';

const lockedIds = (sources: Sources): string[] => Object.keys(JSON.parse(sources[lockPath] ?? '{}'));

/** Gives every row that has none its id, and writes down all ids that were given out. */
await reportMistakes(async () => {
  const changed = await assignIds(contentSources);
  for (const [path, text] of Object.entries(changed)) {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  const known = new Set(lockedIds(contentSources));
  for (const id of lockedIds(changed).filter((id) => !known.has(id)))
    console.log(`new: ${id}; give it phases, path and evidence in content/${id.split('/')[0]}.rows.json`);
  if (Object.keys(changed).length === 0)
    console.log('Every row that can be read has its id; "npm run content:check" names the others.');
});
