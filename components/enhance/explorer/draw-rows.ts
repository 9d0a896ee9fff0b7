import type { ListedRow } from './listed-row';
import { detailsOf } from './opened-rows';

const atATime = 500;

/** Shows rows in the table. Of a list that has pages of its own, so many at a time: tens of thousands would stand still. */
export function createRowDrawing(body: HTMLTableSectionElement) {
  const more = document.querySelector<HTMLButtonElement>('[data-more]');
  let waiting: readonly ListedRow[] = [];

  const take = (): HTMLElement[] => {
    const next = more ? waiting.slice(0, atATime) : waiting;
    waiting = waiting.slice(next.length);
    if (more) more.hidden = waiting.length === 0;
    if (more) more.textContent = `Show ${Math.min(atATime, waiting.length)} of ${waiting.length} more`;
    return next.flatMap(({ element }) => [element, ...detailsOf(element)]);
  };
  more?.addEventListener('click', () => body.append(...take()));

  return (rows: readonly ListedRow[]): void => {
    waiting = rows;
    replaceRows(body, take());
  };
}

/** Rows that stand there already are left alone. */
function replaceRows(body: HTMLTableSectionElement, lines: readonly HTMLElement[]): void {
  const isShown = lines.length === body.children.length && lines.every((line, at) => body.children[at] === line);
  if (isShown) return;
  const { activeElement } = document;
  body.replaceChildren(...lines);
  if (activeElement instanceof HTMLElement && body.contains(activeElement)) activeElement.focus();
}
