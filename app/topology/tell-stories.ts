import type { Story } from '@/components/topology/stories';
import type { WrittenStory } from '@/lib/content';
import type { Flow } from '@/lib/flows';

const isNamed = (name: string, { id, rowId }: Flow): boolean => name === id || name === rowId;

/** The stories of one picture: steps of which nothing is drawn there are left out. */
export function tellStories(stories: readonly WrittenStory[], drawn: readonly Flow[]): Story[] {
  return stories
    .map(({ id, title, steps }) => ({
      id,
      title,
      steps: steps.flatMap((step) => {
        const flows = drawn.filter((flow) => step.rows.some((name) => isNamed(name, flow)));
        const rows = new Map(flows.map(({ rowId, purpose }) => [rowId, purpose]));
        return flows.length === 0
          ? []
          : {
              id: `${id}.${step.id}`,
              text: step.text,
              flowIds: flows.map((flow) => flow.id),
              rows: [...rows].map(([row, purpose]) => ({ id: row, purpose })),
            };
      }),
    }))
    .filter(({ steps }) => steps.length > 0);
}
