import { ContentError } from '@/lib/content/report';

/** Runs a step of authoring; what is wrong with the content is told, and ends it without a stack. */
export async function reportMistakes(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
