/** A step of a story, as the list on the page tells it. */
interface Step {
  id: string;
  element: HTMLElement;
  sentence: string;
  flows: readonly string[];
}

export interface Story {
  id: string;
  steps: readonly Step[];
}

function readStep(element: HTMLElement): Step {
  return {
    id: element.dataset.step ?? '',
    element,
    sentence: element.querySelector('[data-sentence]')?.textContent ?? '',
    flows: (element.dataset.flows ?? '').split(' ').filter(Boolean),
  };
}

export const readStories = (): Story[] =>
  [...document.querySelectorAll<HTMLElement>('[data-story]')].map((element) => ({
    id: element.dataset.story ?? '',
    steps: [...element.querySelectorAll<HTMLElement>('[data-step]')].map(readStep),
  }));

export function findStep(
  stories: readonly Story[],
  id: string,
): { story: Story; step: Step; index: number } | undefined {
  for (const story of stories) {
    const index = story.steps.findIndex((step) => step.id === id);
    const step = story.steps[index];
    if (step) return { story, step, index };
  }
  return undefined;
}
