import type { Direction, Protocol } from '@/lib/flows';
import { type Condition, findDirection, findProtocol, isConditionWord } from './conditions';
import { type Failure, findFailure } from './failure';
import type { Meaning } from './meaning';
import { findParties, type Said } from './parties';
import { toPhrase } from './phrase';
import { readCorrected } from './read-words';
import type { PortNumber, ReleaseName, Token, Word } from './scan';
import type { Spelling } from './spelling';
import type { Vocabulary } from './vocabulary';
import { isWholeEphemeral, wantedPorts } from './wanted-ports';

/** What a query asks for. */
export interface Understanding {
  words: readonly Word[];
  ports: readonly PortNumber[];
  protocol: Condition<Protocol> | undefined;
  direction: Condition<Direction> | undefined;
  /** One alone narrows down; two compare. */
  release: ReleaseName | undefined;
  /** Every release that it names, as often as it does. */
  releases: readonly ReleaseName[];
  said: readonly Said[];
  /** It asks for rows in the plural: `prism ports nutanix`. */
  wantsSeveral: boolean;
  /** Providers inside longer names: `nutanix prism`. */
  providers: readonly number[];
  /** Words that nothing is known about. */
  unknown: readonly Word[];
  /** Names of products that have no port here. */
  foreign: readonly Word[];
  /** It asks for all there is. */
  wantsAll: boolean;
  /** The last word or number, where nothing stands behind it: it may still be growing. */
  unfinished: Token | undefined;
  /** The range that connections start from, which no rule of a firewall is about. */
  asksWhereConnectionsStart: boolean;
  /** kubectl without a kubeconfig, which is no question about port 8080. */
  lacksKubeconfig: boolean;
  /** It names a Service of the cluster by its name or address. */
  service: 'api' | 'other' | undefined;
  /** What a pasted error says of the connection. */
  failure: Failure | undefined;
}

export interface QueryText {
  tokens: readonly Token[];
  /** Folded. */
  text: string;
  settled: boolean;
}

const kubectlAtHome = /(?:localhost|127\.0\.0\.1|\[::1\]):8080\b/;
const kubectlComplains = /refused|connection to the server|kubectl|kubeconfig|\/api\b/;

/** Reads a query as names, jobs, ports and who talks to whom. */
export function understand(
  { tokens, text, settled }: QueryText,
  vocabulary: Vocabulary,
  spelling: Spelling,
): Understanding {
  const typed = toPhrase(tokens, vocabulary);
  const last = tokens.at(-1);
  const unfinished = last?.end === text.length ? last : undefined;
  const lacksKubeconfig = kubectlAtHome.test(text) && kubectlComplains.test(text);
  const ports = wantedPorts(tokens, vocabulary).filter(({ from }) => !(lacksKubeconfig && from === 8080));
  const reader = { vocabulary, spelling, settled, isSpoken: isConditionWord };
  const { phrase, read } = readCorrected(typed, reader, ports.length > 0, unfinished?.kind === 'word');
  const { meanings, unknown, foreign } = read;
  const said = findParties(tokens, phrase, meanings, vocabulary);
  const isTaken = (place: number): boolean => meanings.some((meaning) => meaning.words.includes(place));
  const protocol = findProtocol(tokens);
  const direction = findDirection(phrase.words, isTaken);
  const releases = tokens.filter((token) => token.kind === 'release');
  const [release] = releases.length === 1 ? releases : [];
  const asksSomething =
    [...ports, protocol, direction, release].some((condition) => condition) || said.some(isSubject(vocabulary));
  const asking = phrase.words.map(({ text: word }) => word).filter((word) => vocabulary.everything.has(word));
  const wantsAll = !asksSomething && asking.length > 0;
  return {
    words: phrase.words,
    ports,
    protocol,
    direction,
    release,
    releases,
    said,
    wantsSeveral: asking.some((word) => word !== 'port'),
    providers: findProviders(phrase.words, meanings, vocabulary),
    unknown,
    foreign,
    wantsAll: wantsAll && unknown.length === 0 && foreign.length === 0,
    unfinished,
    asksWhereConnectionsStart: tokens.some((token) => token.kind === 'port' && isWholeEphemeral(token)),
    lacksKubeconfig,
    service: findService(tokens),
    failure: lacksKubeconfig ? undefined : findFailure(text),
  };
}

const findService = (tokens: readonly Token[]): Understanding['service'] =>
  tokens.flatMap((token) => (token.kind === 'port' ? (token.service ?? []) : []))[0];

function findProviders(
  words: readonly Word[],
  meanings: readonly Meaning[],
  { entries, senses }: Vocabulary,
): number[] {
  const inLonger = meanings.filter((meaning) => meaning.words.length > 1).flatMap((meaning) => meaning.words);
  const named = inLonger.flatMap((place) => senses.get(words[place]?.text ?? '')?.entries ?? []);
  return [...new Set(named)].filter((entry) => entries[entry]?.kind === 'provider');
}

/** `all ports of the nodes` still asks for everything. */
const isSubject =
  ({ entries }: Vocabulary) =>
  ({ meaning }: Said): boolean =>
    meaning.entries.some((entry) => entries[entry]?.kind !== 'party' || (entries[entry]?.rows.length ?? 0) > 0);
