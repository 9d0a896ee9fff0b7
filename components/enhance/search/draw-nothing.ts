import type { Nothing } from '@/lib/search';
import * as words from '@/lib/words/search-answer';
import { element } from '../element';
import type { AnswerActions } from './draw-answer';
import { tellNothing, tellPort } from './tell-answer';

function offer(label: string, offers: readonly { text: string; query: string }[], onSearch: AnswerActions['onSearch']) {
  if (offers.length === 0) return [];
  const buttons = offers.map(({ text, query }) =>
    element(
      'li',
      {},
      element(
        'button',
        { class: 'search-offer', attributes: { type: 'button' }, onClick: () => onSearch(query) },
        text,
      ),
    ),
  );
  return [element('p', {}, label), element('ul', { class: 'search-offers' }, ...buttons)];
}

/** What there is instead of an answer: the neighbours, and what to do about it. */
export function drawNothing(query: string, nothing: Nothing, { onSearch, report }: AnswerActions): HTMLElement {
  const { nearestPorts, nearestNames } = nothing;
  return element(
    'section',
    { class: 'search-nothing', attributes: { 'aria-label': words.noAnswer } },
    ...tellNothing(query, nothing).map((sentence) => element('p', {}, sentence)),
    ...offer(
      words.nextPorts,
      nearestPorts.map((near) => ({ text: tellPort(near), query: near.port })),
      onSearch,
    ),
    ...offer(
      words.didYouMean,
      nearestNames.map((name) => ({ text: name, query: name })),
      onSearch,
    ),
    ...(report
      ? [
          element(
            'p',
            {},
            words.missing,
            element('a', { attributes: { href: report, rel: 'noopener' } }, words.tellMaintainers),
          ),
        ]
      : []),
  );
}
