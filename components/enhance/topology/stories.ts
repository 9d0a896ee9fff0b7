import * as words from '@/lib/words/topology';
import { announce } from '../announce';
import type { ListedLine, Picture } from './picture';
import { findStep, readStories } from './story';

const playMs = 4500;

/** Walks through a story: the sentence stands above the picture, its lines are lit. */
export function startStories({ lines, stage }: Picture, onStep: (step: string) => void) {
  const stories = readStories();
  const bar = stage.querySelector<HTMLElement>('[data-stepper]');
  const chooser = bar?.querySelector('select');
  const sentence = bar?.querySelector<HTMLElement>('[data-stepper-sentence]');
  const count = bar?.querySelector<HTMLElement>('[data-stepper-count]');
  const play = bar?.querySelector<HTMLButtonElement>('[data-stepper-play]');
  let current = '';
  let playing: ReturnType<typeof setInterval> | undefined;

  const chosen = () => stories.find(({ id }) => id === chooser?.value) ?? stories[0];
  const go = (by: number): void => {
    const found = findStep(stories, current);
    const { steps } = found?.story ?? chosen() ?? { steps: [] };
    const next = steps[found ? found.index + by : 0];
    if (next) onStep(next.id);
    else if (by > 0) stop();
  };
  const stop = (): void => {
    clearInterval(playing);
    playing = undefined;
    if (play) play.textContent = words.play;
  };
  const start = (): void => {
    const found = findStep(stories, current);
    if (found && found.index === found.story.steps.length - 1) onStep(found.story.steps[0]?.id ?? '');
    else go(1);
    playing = setInterval(() => go(1), playMs);
    if (play) play.textContent = words.pause;
  };

  const by = (selector: string, step: number): void =>
    bar?.querySelector(selector)?.addEventListener('click', () => {
      stop();
      go(step);
    });
  by('[data-stepper-back]', -1);
  by('[data-stepper-next]', 1);
  play?.addEventListener('click', () => (playing === undefined ? start() : stop()));
  chooser?.addEventListener('change', () => {
    stop();
    onStep(chosen()?.steps[0]?.id ?? '');
  });
  bar?.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || event.target === chooser) return;
    event.preventDefault();
    stop();
    go(step);
  });
  for (const { steps } of stories) {
    for (const { id, element } of steps) {
      element.querySelector('a')?.addEventListener('click', (event) => {
        event.preventDefault();
        stop();
        onStep(id);
        stage.scrollIntoView({ block: 'start' });
      });
    }
  }

  return {
    linesOf(step: string): readonly ListedLine[] | undefined {
      const found = findStep(stories, step);
      return found && lines.filter((line) => line.flows.some((flow) => found.step.flows.includes(flow)));
    },
    show(step: string): void {
      if (step === current) return;
      current = step;
      const found = findStep(stories, step);
      if (!found) stop();
      for (const story of stories) {
        for (const { id, element } of story.steps) element.toggleAttribute('data-current', id === step);
      }
      if (chooser && found) chooser.value = found.story.id;
      const text = found ? found.step.sentence : '';
      if (sentence) sentence.textContent = text || (sentence.dataset.invitation ?? '');
      const steps = found?.story.steps.length ?? 0;
      if (count) count.textContent = found ? words.stepOf(found.index + 1, steps) : '';
      if (found) announce(words.stepSaid(found.index + 1, steps, text));
    },
  };
}
