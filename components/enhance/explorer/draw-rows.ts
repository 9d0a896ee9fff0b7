import { showMore } from '@/lib/words/explorer';
import type { ListedRow } from './listed-row';
import { detailsOf } from './opened-rows';

const atATime = 500;
/** More than a screen holds; the rest would cost the next key its frame. */
const whileTyping = 24;

/** Shows rows in the table, while typing the first of them only. Of a list that has pages of its own, so many at a time: tens of thousands would stand still. */
export function createRowDrawing(body: HTMLTableSectionElement) {
  const more = document.querySelector<HTMLButtonElement>('[data-more]');
  let waiting: readonly ListedRow[] = [];

  const take = (): HTMLElement[] => {
    const next = more ? waiting.slice(0, atATime) : waiting;
    waiting = waiting.slice(next.length);
    if (more) more.hidden = waiting.length === 0;
    if (more) more.textContent = showMore(Math.min(atATime, waiting.length), waiting.length);
    return next.flatMap(({ element }) => [element, ...detailsOf(element)]);
  };
  more?.addEventListener('click', () => body.append(...take()));

  return (rows: readonly ListedRow[], settled: boolean): void => {
    waiting = rows;
    const lines = take();
    replaceRows(body, settled ? lines : lines.slice(0, whileTyping));
  };
}

/** Rows that stand there already are left alone. */
function replaceRows(body: HTMLTableSectionElement, lines: readonly HTMLElement[]): void {
  const { length } = body.children;
  if (length <= lines.length && [...body.children].every((line, at) => line === lines[at])) {
    body.append(...lines.slice(length));
    return;
  }
  const { activeElement } = document;
  body.replaceChildren(...lines);
  if (activeElement instanceof HTMLElement && body.contains(activeElement)) activeElement.focus();
}
