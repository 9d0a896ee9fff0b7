import { readContent } from '@/lib/content/read-content';
import { ContentError } from '@/lib/content/report';
import { contentSources } from '@/lib/content/sources';

/** Says what is wrong with the content, all of it, before anything is built from it. */
try {
  const { pages, rows, flows } = await readContent(contentSources);
  console.log(`Content: ${pages.length} pages, ${rows.length} rows, ${flows.length} flows`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
