import type { Nothing } from '@/lib/search';
import * as words from '@/lib/words/search-answer';
import { element } from '../element';
import type { AnswerActions } from './draw-answer';

const shorten = (query: string): string => (query.length > 80 ? `${query.slice(0, 79)}…` : query);

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
export function drawNothing(
  query: string,
  { ports, nearestPorts, nearestNames }: Nothing,
  { onSearch, report }: AnswerActions,
): HTMLElement {
  const isLost = nearestPorts.length === 0 && nearestNames.length === 0;
  const none = ports.length > 0 ? words.nothingForPort(ports.join(', ')) : words.nothingFor(shorten(query));
  return element(
    'section',
    { class: 'search-nothing', attributes: { 'aria-label': words.noAnswer } },
    element('p', {}, none),
    ...(isLost ? [element('p', {}, words.whatCanBeAsked)] : []),
    ...offer(
      words.nextPorts,
      nearestPorts.map(({ port, protocol, label }) => ({ text: `${protocol} ${port} ${label}`, query: port })),
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
