import type { Direction, Protocol } from '@/lib/flows';
import type { PortNumber, Token, Word } from './scan';

const protocols = new Map<string, Protocol>([
  ['tcp', 'TCP'],
  ['tcp6', 'TCP'],
  ['udp', 'UDP'],
  ['udp6', 'UDP'],
  ['icmp', 'ICMP'],
  ['arp', 'ARP'],
  ['arping', 'ARP'],
]);

const inbound =
  'inbound incoming ingress entering arriving eingehend eingehende eingehenden eingehender entrant entrants entrante entrantes';
const outbound =
  'outbound outgoing egress leaving departing ausgehend ausgehende ausgehenden ausgehender sortant sortants sortante sortantes saliente salientes';

const directions = new Map<string, Direction>([
  ...inbound.split(' ').map((word): [string, Direction] => [word, 'Inbound']),
  ...outbound.split(' ').map((word): [string, Direction] => [word, 'Outbound']),
]);

/** `goes out`, `coming in`: a verb and where to. */
const movements: readonly (readonly [RegExp, string, Direction])[] = [
  [/^(?:go|goes|going|went|leave|leaves|leaving)$/, 'out', 'Outbound'],
  [/^(?:come|comes|coming|came)$/, 'in', 'Inbound'],
];

/** A condition on rows, and where it was said. */
export interface Condition<Value> {
  value: Value;
  word: Word | PortNumber;
}

export const conditionWords: readonly string[] = [...protocols.keys(), ...directions.keys()];

export const isConditionWord = (word: string): boolean => protocols.has(word) || directions.has(word);

/** A query that says two protocols asks which of them it is. */
export function findProtocol(tokens: readonly Token[]): Condition<Protocol> | undefined {
  const said = new Map<Protocol, Word | PortNumber>();
  for (const token of tokens) {
    if (token.kind === 'port' && token.protocol) said.set(token.protocol, token);
    const value = token.kind === 'word' && token.within !== 'host' ? protocols.get(token.text) : undefined;
    if (value && token.kind === 'word') said.set(value, token);
  }
  const [only, ...more] = [...said];
  return only && more.length === 0 ? { value: only[0], word: only[1] } : undefined;
}

export function findDirection(
  words: readonly Word[],
  isTaken: (place: number) => boolean,
): Condition<Direction> | undefined {
  const said = words.flatMap((word, place) => {
    if (isTaken(place) || word.within !== 'text') return [];
    const next = words[place + 1]?.text;
    const movement = movements.find(([verb, where]) => verb.test(word.text) && where === next);
    const value = directions.get(word.text) ?? movement?.[2];
    return value ? [{ value, word }] : [];
  });
  return said.length === 1 ? said[0] : undefined;
}
