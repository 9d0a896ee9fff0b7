import type { Story } from '@/components/topology/stories';
import type { Flow } from '@/lib/flows';

/** `content/stories.json`: a step names rows, or one flow of a row as `row~source`. */
export interface WrittenStory {
  id: string;
  title: string;
  steps: readonly { id: string; text: string; rows: readonly string[] }[];
}

const isNamed = (name: string, { id, rowId }: Flow): boolean => name === id || name === rowId;

/** One sentence for each thing that stories name and nobody knows, and for each name that is given twice. */
export function checkStories(stories: readonly WrittenStory[], flows: readonly Flow[]): string[] {
  return stories.flatMap((story) => {
    const ids = story.steps.map(({ id }) => id);
    const where = (step: string) => `content/stories.json: story "${story.id}", step "${step}":`;
    return story.steps.flatMap(({ id, rows }, index) => [
      ...(ids.indexOf(id) < index ? [`${where(id)} there is another step of this name`] : []),
      ...rows
        .filter((name) => !flows.some((flow) => isNamed(name, flow)))
        .map((name) => `${where(id)} "${name}" names no row; write its id, or its id, "~" and one of its sources`),
    ]);
  });
}

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
