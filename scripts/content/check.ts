import { readContent } from '@/lib/content/read-content';
import { contentSources } from '@/lib/content/sources';
import { reportMistakes } from './report-mistakes';

/** Says what is wrong with the content, all of it, before anything is built from it. */
await reportMistakes(async () => {
  const { pages, rows, flows } = await readContent(contentSources);
  console.log(`Content: ${pages.length} pages, ${rows.length} rows, ${flows.length} flows`);
});
