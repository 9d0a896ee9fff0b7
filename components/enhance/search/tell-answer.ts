import type { Answer, Nothing } from '@/lib/search';
import * as words from '@/lib/words/search-answer';

const shorten = (query: string): string => (query.length > 80 ? `${query.slice(0, 79)}…` : query);

/** That nothing is documented, and what can be asked where there is nothing to offer instead. */
export function tellNothing(query: string, { ports, nearestPorts, nearestNames }: Nothing): string[] {
  const none = ports.length > 0 ? words.nothingForPort(ports.join(', ')) : words.nothingFor(shorten(query));
  return nearestPorts.length + nearestNames.length === 0 ? [none, words.whatCanBeAsked] : [none];
}

export const tellPort = ({ protocol, port, label }: Nothing['nearestPorts'][number]): string =>
  `${protocol} ${port} ${label}`;

const offer = (label: string, offers: readonly string[]): string[] =>
  offers.length > 0 ? [`${label} ${offers.join(', ')}.`] : [];

function tellOffers({ nearestPorts, nearestNames }: Nothing): string[] {
  return [...offer(words.nextPorts, nearestPorts.map(tellPort)), ...offer(words.didYouMean, nearestNames)];
}

/** What stands above the rows, for whoever does not see it appear. */
export function tellAnswer({ query, card, upgrade, hints, nothing }: Answer): string {
  return [
    ...(card ? [card.sentence.map((part) => ('copy' in part ? part.copy : part.text)).join('')] : []),
    ...(upgrade ? [`${words.upgrade(upgrade.from, upgrade.to)}.`] : []),
    ...hints,
    ...(nothing ? [...tellNothing(query, nothing), ...tellOffers(nothing)] : []),
  ].join(' ');
}
