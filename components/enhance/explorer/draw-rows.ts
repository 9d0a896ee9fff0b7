import { showMore } from '@/lib/words/explorer';
import { onceAfterFrame } from '../once-per-frame';
import type { ListedRow } from './listed-row';
import { detailsOf } from './opened-rows';

const atATime = 500;
/** More would cost a key its frame. */
const inAFrame = 12;
/** About a screen. */
const whileTyping = 24;

/**
 * Shows rows in the table: the first at once, others in the frames that follow, and all when typing rests. Of a
 * list that has pages of its own, so many at a time: tens of thousands would stand still.
 */
export function createRowDrawing(body: HTMLTableSectionElement) {
  const more = document.querySelector<HTMLButtonElement>('[data-more]');
  let waiting: readonly ListedRow[] = [];
  let coming: readonly HTMLElement[] = [];
  const bringSome = onceAfterFrame(() => {
    body.append(...coming.slice(0, inAFrame));
    bring(coming.slice(inAFrame));
  });

  function bring(lines: readonly HTMLElement[]): void {
    coming = lines;
    if (lines.length > 0) bringSome();
  }

  const take = (most = atATime): HTMLElement[] => {
    const next = more ? waiting.slice(0, most) : waiting;
    waiting = waiting.slice(next.length);
    if (more) {
      more.hidden = waiting.length === 0;
      more.textContent = showMore(Math.min(atATime, waiting.length), waiting.length);
    }
    return next.flatMap(({ element }) => [element, ...detailsOf(element)]);
  };
  more?.addEventListener('click', () => bring([...coming, ...take()]));
  /** On paper nobody can ask for more. */
  addEventListener('beforeprint', () => {
    body.append(...coming, ...take(waiting.length));
    bring([]);
  });

  const draw = (rows: readonly ListedRow[], settled: boolean): void => {
    waiting = rows;
    const all = take();
    const lines = settled ? all : all.slice(0, whileTyping);
    const standing = countStanding(body, lines);
    const first = Math.max(standing, inAFrame);
    replaceRows(body, lines.slice(0, first), standing);
    bring(lines.slice(first));
  };

  /** `pause`: a key gives other rows, or the same ones once typing rests; rows on their way would only be in its way. */
  return { draw, pause: (): void => bring([]) };
}

/** How many of the lines stand at their places already. */
function countStanding({ children }: HTMLElement, lines: readonly HTMLElement[]): number {
  const moved = lines.findIndex((line, at) => line !== children[at]);
  return moved < 0 ? lines.length : moved;
}

/** Lines that stand are left alone; the place of the keyboard is kept. */
function replaceRows(body: HTMLElement, lines: readonly HTMLElement[], standing: number): void {
  const { activeElement } = document;
  if (standing === 0) body.replaceChildren(...lines);
  else {
    while (body.children.length > Math.min(standing, lines.length)) body.lastElementChild?.remove();
    body.append(...lines.slice(standing));
  }
  if (activeElement instanceof HTMLElement && body.contains(activeElement)) activeElement.focus();
}
