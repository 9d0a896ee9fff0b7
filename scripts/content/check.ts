import { readContent } from '@/lib/content/read-content';
import { ContentError } from '@/lib/content/report';
import { contentSources } from '@/lib/content/sources';
import { isPreview } from '@/lib/content/stand-in';

async function check() {
  if (isPreview) return 'no pages yet';
  const { pages, rows, flows } = await readContent(contentSources);
  return `${pages.length} pages, ${rows.length} rows, ${flows.length} flows`;
}

/** Says what is wrong with the content, all of it, before anything is built from it. */
try {
  console.log(`Content: ${await check()}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
