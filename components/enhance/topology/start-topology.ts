import { onAddress } from '../fragment';
import { answer } from './answer';
import { type Choice, choiceAt, isSameChoice } from './choice';
import { createEmphasis, type Lit, litBy, toLit } from './emphasis';
import { startFinder } from './finder';
import { startPanZoom } from './pan-zoom';
import { createPanel } from './panel';
import { findShown, type ListedLine, type Picture, readPicture } from './picture';
import { followProfile } from './profile-on-picture';
import { ask, chooseLevel, readState } from './read-state';
import { startStories } from './stories';
import { startTools } from './tools';

/** What stands for a choice in the drawing that is shown. */
function findElement(picture: Picture, { kind, id }: Choice): SVGElement | undefined {
  const isLine = kind === 'line' || kind === 'bundle';
  const selector = isLine ? `[data-wire="${CSS.escape(id)}"]` : `[data-box="${CSS.escape(id)}"] a`;
  return findShown(picture)?.querySelector<SVGElement>(selector) ?? undefined;
}

/** In which half of the picture the choice is, so that the panel does not cover it. */
function stands(picture: Picture, choice: Choice | undefined): 'left' | 'right' {
  const rect = choice && findElement(picture, choice)?.getBoundingClientRect();
  const { left, width } = picture.canvas.getBoundingClientRect();
  return rect && rect.x + rect.width / 2 > left + width / 2 ? 'right' : 'left';
}

const toBoxChoice = ({ destination }: ListedLine): Choice => ({ kind: 'box', id: destination });

/** On a phone the picture is longer than the screen, and its lowest part lies under the story. */
function bringIntoView(picture: Picture, choices: readonly Choice[]): void {
  const elements = choices.flatMap((choice) => findElement(picture, choice) ?? []);
  const isSeen = (element: SVGElement): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight * 0.8;
  };
  if (!elements.some(isSeen)) elements[0]?.scrollIntoView({ block: 'center' });
}

/** What is asked for is lit, unless something is pointed at. */
function createLight(picture: Picture) {
  const emphasise = createEmphasis(picture);
  let lit: Lit | undefined;
  let hovered: Choice | undefined;
  const show = (): void => emphasise(hovered ? litBy(picture, hovered) : lit);
  const light = (next: Lit | undefined): void => {
    lit = next;
    show();
  };
  const hover = (choice: Choice | undefined): void => {
    if (isSameChoice(choice, hovered)) return;
    hovered = choice;
    show();
  };
  return { light, hover };
}

/** What is pointed at, or reached by the keyboard, in the picture, the panel or the list. */
function followPointing(areas: readonly (Element | null)[], hover: (choice: Choice | undefined) => void): void {
  for (const area of areas) {
    area?.addEventListener('pointerover', ({ target }) => hover(choiceAt(target)));
    area?.addEventListener('pointerleave', () => hover(undefined));
    area?.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) hover(choiceAt(target));
    });
    area?.addEventListener('focusout', () => hover(undefined));
  }
}

/** A click pins what it meets, a second one lets it go; with a modifier a link is a link. */
function pinOnClick(canvas: HTMLElement, onPin: (choice: Choice | undefined, isByKeyboard: boolean) => void): void {
  canvas.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const choice = choiceAt(event.target);
    const { pinned } = readState();
    if (!choice && !pinned) return;
    event.preventDefault();
    onPin(isSameChoice(choice, pinned) ? undefined : choice, event.detail === 0);
  });
}

/** Brings the still picture to life: whatever the reader asks goes through the address and is drawn from it. */
export function startTopology(stage: HTMLElement): void {
  const picture = readPicture(stage);
  const panelElement = stage.querySelector<HTMLElement>('[data-panel]');
  if (!picture || !panelElement) return;
  const { light, hover } = createLight(picture);

  const change = (question: Parameters<typeof ask>[0]): void => {
    ask(question);
    draw();
  };
  /** Who closes the panel stands again where it was opened. */
  const close = (): void => {
    const { pinned } = readState();
    if (pinned) findElement(picture, pinned)?.focus({ preventScroll: true });
    change({});
  };
  const panel = createPanel(panelElement, close);
  const stories = startStories(picture, (step) => change({ step }));
  const finder = startFinder(picture, stage, (query) => change({ query }));
  const panZoom = startPanZoom(picture.canvas, picture.drawings);
  const tools = startTools(stage, panZoom, {
    onLevel: (level) => {
      chooseLevel(level);
      draw();
    },
    onPath: (from, to) => change({ from, to }),
  });

  /** The panel is said aloud, so it is drawn only when the question is another one. */
  let asked = '';
  const draw = (): void => {
    const state = readState();
    if (stage.dataset.level !== state.level) stage.dataset.level = state.level;
    const question = JSON.stringify([state.pinned, state.from, state.to, state.step]);
    // Measured before anything changes, so that the page is not laid out twice.
    const side = question === asked ? undefined : stands(picture, state.pinned);
    tools.show(state);
    stories.show(state.step);
    const shown = answer(picture, state);
    const stepLines = stories.linesOf(state.step);
    light(stepLines ? toLit(stepLines) : shown.lit);
    void finder.show(state.query, (lines) => light(lines && toLit(lines)));
    if (!side) return;
    // Who points at something sees it; who follows a link may not.
    const sought = asked ? undefined : state.pinned;
    bringIntoView(picture, [...(sought ? [sought] : []), ...(stepLines ?? []).map(toBoxChoice)]);
    asked = question;
    panelElement.classList.toggle('at-start', side === 'right');
    if (shown.title && shown.groups) panel.show(shown.title, shown.groups);
    else panel.hide();
  };

  followPointing([picture.canvas, panelElement, document.querySelector('.flow-list')], hover);

  pinOnClick(picture.canvas, (pinned, isByKeyboard) => {
    change({ pinned });
    // By keyboard all the rest of the picture lies between a box and its rows.
    if (isByKeyboard) panelElement.focus();
  });
  stage.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || document.fullscreenElement) return;
    hover(undefined);
    close();
  });
  onAddress(draw);
  followProfile(picture);
  draw();
}
