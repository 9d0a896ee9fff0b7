import type { Answer } from '@/lib/search';
import { element } from '../element';
import { drawCard } from './draw-card';
import { drawChips } from './draw-chips';
import { drawNothing } from './draw-nothing';
import { drawUpgrade } from './draw-upgrade';

export interface AnswerActions {
  /** Another query: one that was offered, or the same without the words of a chip. */
  onSearch(query: string): void;
  /** Where to tell the maintainers that something is missing. */
  report?: string | undefined;
}

const drawn = new WeakMap<Element, string>();

/**
 * Shows what was understood, the sentence and the hints above the results. While a query is unfinished the container
 * keeps what it shows, and the same answer is not drawn twice, so that nothing flickers under the reader's hands.
 * Without a query it is emptied.
 */
export function drawAnswer(container: HTMLElement, answer: Answer | undefined, actions: AnswerActions): void {
  if (answer?.state === 'typing') return;
  if (!answer) {
    drawn.delete(container);
    container.replaceChildren();
    return;
  }
  const { query, chips, hints, card, upgrade, nothing, state } = answer;
  const likeness = JSON.stringify([query, state, chips, hints, card, upgrade, nothing]);
  if (drawn.get(container) === likeness) return;
  drawn.set(container, likeness);
  container.replaceChildren(
    ...(chips.length > 0 ? [drawChips(answer, actions)] : []),
    ...(card ? [drawCard(card)] : []),
    ...(upgrade ? [drawUpgrade(upgrade)] : []),
    ...hints.map((hint) => element('p', { class: 'search-hint', attributes: { role: 'note' } }, hint)),
    ...(nothing ? [drawNothing(query, nothing, actions)] : []),
  );
}
