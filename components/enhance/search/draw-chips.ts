import type { Answer, Chip } from '@/lib/search';
import * as words from '@/lib/words/search-answer';
import { element } from '../element';
import type { AnswerActions } from './draw-answer';

const withoutChip = (query: string, { span }: Chip): string =>
  `${query.slice(0, span.start)} ${query.slice(span.end)}`.replace(/\s+/g, ' ').trim();

/** What was understood, each with a button that takes it out of the query. */
export function drawChips({ query, chips }: Answer, { onSearch }: AnswerActions): HTMLElement {
  const items = chips.map((chip) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          class: 'search-chip',
          attributes: { type: 'button', 'data-kind': chip.kind, 'aria-label': words.leaveOut(chip.text) },
          onClick: () => onSearch(withoutChip(query, chip)),
        },
        chip.text,
        element('span', { class: 'search-chip-remove', attributes: { 'aria-hidden': 'true' } }, '×'),
      ),
    ),
  );
  return element('ul', { class: 'search-chips', attributes: { 'aria-label': words.understood } }, ...items);
}
