import * as words from '@/lib/words/topology';
import { announce } from '../announce';
import type { ListedLine, Picture } from './picture';
import { findStep, readStories, type Story } from './story';

const playMs = 4500;

/** The bar above the picture, and what stands in it. */
function findBar(stage: HTMLElement) {
  const bar = stage.querySelector<HTMLElement>('[data-stepper]');
  return {
    bar,
    chooser: bar?.querySelector('select'),
    sentence: bar?.querySelector<HTMLElement>('[data-stepper-sentence]'),
    count: bar?.querySelector<HTMLElement>('[data-stepper-count]'),
    play: bar?.querySelector<HTMLButtonElement>('[data-stepper-play]'),
  };
}

type Bar = ReturnType<typeof findBar>;

/** Goes from step to step, when asked or by itself. */
function createWalk(stories: readonly Story[], { chooser, play }: Bar, onStep: (step: string) => void) {
  let current = '';
  let playing: ReturnType<typeof setInterval> | undefined;

  const chosen = () => stories.find(({ id }) => id === chooser?.value) ?? stories[0];
  const stop = (): void => {
    clearInterval(playing);
    playing = undefined;
    if (play) play.textContent = words.play;
  };
  const go = (by: number): void => {
    const found = findStep(stories, current);
    const { steps } = found?.story ?? chosen() ?? { steps: [] };
    const next = steps[found ? found.index + by : 0];
    if (next) onStep(next.id);
    else if (by > 0) stop();
  };
  const start = (): void => {
    const found = findStep(stories, current);
    if (found && found.index === found.story.steps.length - 1) onStep(found.story.steps[0]?.id ?? '');
    else go(1);
    playing = setInterval(() => go(1), playMs);
    if (play) play.textContent = words.pause;
  };
  /** Whatever the reader does ends the walk that goes by itself. */
  const turn = (by: number): void => {
    stop();
    go(by);
  };
  const jump = (step: string): void => {
    stop();
    onStep(step);
  };
  return {
    stop,
    turn,
    jump,
    toggle: (): void => (playing === undefined ? start() : stop()),
    begin: (): void => jump(chosen()?.steps[0]?.id ?? ''),
    isAt: (step: string): boolean => step === current,
    reach: (step: string): void => {
      current = step;
    },
  };
}

type Walk = ReturnType<typeof createWalk>;

function listenToBar({ bar, chooser, play }: Bar, walk: Walk): void {
  bar?.querySelector('[data-stepper-back]')?.addEventListener('click', () => walk.turn(-1));
  bar?.querySelector('[data-stepper-next]')?.addEventListener('click', () => walk.turn(1));
  play?.addEventListener('click', walk.toggle);
  chooser?.addEventListener('change', walk.begin);
  bar?.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.target === chooser) return;
    event.preventDefault();
    walk.turn(by);
  });
}

/** Each step in the list below the picture shows itself in the picture. */
function listenToList(stories: readonly Story[], stage: HTMLElement, walk: Walk): void {
  for (const { id, element } of stories.flatMap(({ steps }) => steps)) {
    element.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      stage.scrollIntoView({ block: 'start' });
      walk.jump(id);
    });
  }
}

/** Tells the step in the bar, in the list, and aloud. */
function tell({ chooser, sentence, count }: Bar, stories: readonly Story[], step: string): void {
  for (const { id, element } of stories.flatMap(({ steps }) => steps)) {
    element.toggleAttribute('data-current', id === step);
  }
  const found = findStep(stories, step);
  if (chooser && found) chooser.value = found.story.id;
  const text = found ? found.step.sentence : '';
  if (sentence) sentence.textContent = text || (sentence.dataset.invitation ?? '');
  const steps = found?.story.steps.length ?? 0;
  if (count) count.textContent = found ? words.stepOf(found.index + 1, steps) : '';
  if (found) announce(words.stepSaid(found.index + 1, steps, text));
}

/** Walks through a story: the sentence stands above the picture, its lines are lit. */
export function startStories({ lines, stage }: Picture, onStep: (step: string) => void) {
  const stories = readStories();
  const bar = findBar(stage);
  const walk = createWalk(stories, bar, onStep);
  listenToBar(bar, walk);
  listenToList(stories, stage, walk);
  return {
    linesOf(step: string): readonly ListedLine[] | undefined {
      const found = findStep(stories, step);
      return found && lines.filter((line) => line.flows.some((flow) => found.step.flows.includes(flow)));
    },
    show(step: string): void {
      if (walk.isAt(step)) return;
      walk.reach(step);
      if (!findStep(stories, step)) walk.stop();
      tell(bar, stories, step);
    },
  };
}
