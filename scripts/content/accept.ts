import { writeFileSync } from 'node:fs';
import { readContent } from '@/lib/content/read-content';
import { contentSources } from '@/lib/content/sources';
import { acceptedFlows, renderFlows } from './render-flows';
import { reportMistakes } from './report-mistakes';

/** Takes the flows as they are now for the accepted ones; the change is for a reviewer to see. */
await reportMistakes(async () => {
  const { flows } = await readContent(contentSources);
  writeFileSync(acceptedFlows, renderFlows(flows));
  console.log(`wrote ${flows.length} flows to ${acceptedFlows}`);
});
