import type { Answer } from '@/lib/search';
import { announce } from '../announce';
import { element } from '../element';
import { drawCard } from './draw-card';
import { drawChips } from './draw-chips';
import { drawNothing } from './draw-nothing';
import { drawUpgrade } from './draw-upgrade';
import { tellAnswer } from './tell-answer';

export interface AnswerActions {
  /** Another query: one that was offered, or the same without the words of a chip. */
  onSearch(query: string): void;
  /** Where to tell the maintainers that something is missing. */
  report?: string | undefined;
  /** How many rows were found, where no count of the page says so. */
  found?: string | undefined;
}

const drawn = new WeakMap<Element, string>();
const told = new WeakMap<Element, string>();

/** Whether it is another one than the last of this container. */
function isNew(last: WeakMap<Element, string>, container: Element, likeness: string): boolean {
  if (last.get(container) === likeness) return false;
  last.set(container, likeness);
  return true;
}

function tell(answer: Answer, found = ''): void {
  const text = `${tellAnswer(answer)} ${found}`.trim();
  if (text) announce(text);
}

/**
 * Shows what was understood, the sentence and the hints above the results. While a query is unfinished the container
 * keeps what it shows, and the same answer is not drawn twice, so that nothing flickers under the reader's hands.
 * Once typing rests it is said, once. Without a query the container is emptied.
 */
export function drawAnswer(container: HTMLElement, answer: Answer | undefined, actions: AnswerActions): void {
  if (answer?.state === 'typing') return;
  if (!answer) {
    drawn.delete(container);
    told.delete(container);
    container.replaceChildren();
    return;
  }
  const { query, chips, hints, card, upgrade, nothing, state } = answer;
  const likeness = JSON.stringify([query, state, chips, hints, card, upgrade, nothing]);
  if (answer.settled && isNew(told, container, likeness)) tell(answer, actions.found);
  if (!isNew(drawn, container, likeness)) return;
  container.replaceChildren(
    ...(chips.length > 0 ? [drawChips(answer, actions)] : []),
    ...(card ? [drawCard(card)] : []),
    ...(upgrade ? [drawUpgrade(upgrade)] : []),
    ...hints.map((hint) => element('p', { class: 'search-hint', attributes: { role: 'note' } }, hint)),
    ...(nothing ? [drawNothing(query, nothing, actions)] : []),
  );
}
