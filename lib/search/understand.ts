import type { Protocol } from '@/lib/flows';
import type { Meaning } from './meaning';
import { isOneStretch, join, senseOf } from './meaning';
import type { PortNumber, Token, Word } from './scan';
import type { Spelling } from './spelling';
import { stem } from './stem';
import type { Vocabulary } from './vocabulary';

export interface Said {
  meaning: Meaning;
  as: 'topic' | 'source' | 'destination';
}

/** What a query asks for. */
export interface Understanding {
  words: readonly Word[];
  ports: readonly PortNumber[];
  protocol: { value: Protocol; word: Word | PortNumber } | undefined;
  direction: { value: 'Inbound' | 'Outbound'; word: Word } | undefined;
  said: readonly Said[];
  /** Words that nothing is known about. */
  unknown: readonly Word[];
  foreign: readonly Word[];
  /** It asks for all there is. */
  wantsAll: boolean;
  /** The last word or number is still being typed. */
  unfinished: Token | undefined;
  isLocalhost8080: boolean;
}

const protocols: Readonly<Record<string, Protocol>> = {
  tcp: 'TCP',
  tcp6: 'TCP',
  udp: 'UDP',
  udp6: 'UDP',
  icmp: 'ICMP',
  arp: 'ARP',
};
const directions: Readonly<Record<string, 'Inbound' | 'Outbound'>> = {
  inbound: 'Inbound',
  incoming: 'Inbound',
  ingress: 'Inbound',
  egress: 'Outbound',
  outbound: 'Outbound',
  outgoing: 'Outbound',
};
const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const towards = new Set(
  'to into onto toward towards reach reaches reaching access accesses contact contacts hit hits nach zu zum zur vers hacia zum verso until'.split(
    ' ',
  ),
);
const awayFrom = new Set('from by von vom aus depuis desde par'.split(' '));

/** Reads the tokens of a query as names, jobs, ports and who talks to whom. */
export function understand(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  spelling: Spelling,
  text: string,
  settled: boolean,
): Understanding {
  const words = tokens.filter((token) => token.kind === 'word');
  const breaks = breaksOf(tokens, words);
  const last = tokens.at(-1);
  const unfinished = last && last.kind !== 'arrow' && last.end === text.length ? last : undefined;
  const isOrdinary = ({ text: word }: Word) => vocabulary.filler.has(word) || vocabulary.everything.has(word);
  const taken = new Set<number>();
  const meanings: Meaning[] = [];
  const take = (meaning: Meaning) => {
    meanings.push(meaning);
    for (const at of meaning.words) taken.add(at);
  };
  for (const meaning of findNames(words, breaks, vocabulary)) take(meaning);
  for (const meaning of findTogether(words, meanings, vocabulary)) {
    const covered = meanings.filter(
      ({ words: [at, ...more], isCommon }) =>
        at !== undefined && more.length === 0 && isCommon && meaning.words.includes(at),
    );
    for (const common of covered) meanings.splice(meanings.indexOf(common), 1);
    take(meaning);
  }
  const special = (word: Word) => own(protocols, word.text) ?? own(directions, word.text);
  const foreign = words.filter(
    ({ text: word, within }, at) => within === 'text' && !taken.has(at) && vocabulary.foreign.has(word),
  );
  const isOpen = (at: number): boolean => {
    const word = words[at];
    return (
      !!word &&
      !taken.has(at) &&
      word.within === 'text' &&
      !isOrdinary(word) &&
      !special(word) &&
      !foreign.includes(word)
    );
  };
  const hasContext = meanings.length > 0 || tokens.some(({ kind }) => kind === 'port');
  const lastAt = unfinished?.kind === 'word' && unfinished.within === 'text' ? words.length - 1 : -1;
  if (lastAt >= 0 && isUnfinishedName(lastAt, taken, words, vocabulary)) {
    const beginning = findBeginning(words, lastAt, taken, breaks, vocabulary, settled);
    if (beginning && (isOpen(lastAt) || !settled || beginning.words.length > 1)) {
      for (const at of beginning.words) {
        const former = meanings.findIndex(({ words: list }) => list.includes(at));
        if (former >= 0) meanings.splice(former, 1);
      }
      take(beginning);
    }
  }
  words.forEach((_, at) => {
    if (!isOpen(at)) return;
    const found = findMisspelt(words, at, taken, breaks, vocabulary, spelling, hasContext);
    if (found) {
      for (const word of found.words) {
        const former = meanings.findIndex(({ words: list }) => list.includes(word));
        if (former >= 0) meanings.splice(former, 1);
      }
      take(found);
    }
  });
  meanings.sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
  const unknown = words.filter((word, at) => isOpen(at) && !(word === unfinished && word.text.length <= 2));
  return {
    words,
    ports: wantedPorts(tokens, vocabulary),
    protocol: findProtocol(tokens),
    direction: findDirection(words, taken),
    said: toSaid(tokens, words, meanings, vocabulary),
    unknown,
    foreign,
    wantsAll:
      words.length > 0 && words.some(({ text: word }) => vocabulary.everything.has(word)) && words.every(isOrdinary),
    unfinished,
    isLocalhost8080: /localhost:8080|127\.0\.0\.1:8080/.test(text),
  };
}

/** Words before which something else than a word stands. */
function breaksOf(tokens: readonly Token[], words: readonly Word[]): Set<number> {
  const breaks = new Set<number>();
  let isBroken = false;
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') isBroken = true;
    else {
      if (isBroken || words[at - 1]?.within !== token.within) breaks.add(at);
      isBroken = false;
      at++;
    }
  }
  return breaks;
}

interface Reading {
  covered: number;
  pieces: readonly Meaning[];
}

const isBetter = (a: Reading, b: Reading): boolean =>
  a.covered > b.covered || (a.covered === b.covered && a.pieces.length < b.pieces.length);

/** The reading that leaves the fewest words over, in the fewest names: `vmware` + `api server`, not `vmware api` + `server`. */
function findNames(words: readonly Word[], breaks: ReadonlySet<number>, vocabulary: Vocabulary): readonly Meaning[] {
  const best: Reading[] = [{ covered: 0, pieces: [] }];
  for (let end = 1; end <= words.length; end++) {
    let reading = best[end - 1] ?? { covered: 0, pieces: [] };
    for (let count = 1; count <= Math.min(longestName, end); count++) {
      const piece = nameAt(words, end - count, count, breaks, vocabulary);
      const before = best[end - count];
      if (!piece || !before) continue;
      const longer = { covered: before.covered + count, pieces: [...before.pieces, piece] };
      if (isBetter(longer, reading)) reading = longer;
    }
    best.push(reading);
  }
  return best[words.length]?.pieces ?? [];
}

const longestName = 7;

function nameAt(
  words: readonly Word[],
  from: number,
  count: number,
  breaks: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Meaning | undefined {
  const within = words[from]?.within;
  if (!within || !isOneStretch(words, from, count, breaks)) return undefined;
  const text = join(words, from, count);
  const places = Array.from({ length: count }, (_, index) => from + index);
  if (within === 'path') {
    const path = vocabulary.paths.get(text);
    return path === undefined
      ? undefined
      : { entries: [path], words: places, how: 'path', isCommon: false, meant: undefined };
  }
  const sense = senseOf(text, vocabulary);
  if (!sense || (within === 'host' && sense.isCommon)) return undefined;
  return { entries: sense.entries, words: places, how: 'name', isCommon: sense.isCommon, meant: undefined };
}

/** Words that say something together; those that belong to a longer name are not asked again. */
function findTogether(words: readonly Word[], meanings: readonly Meaning[], vocabulary: Vocabulary): Meaning[] {
  const inNames = new Set(meanings.flatMap(({ words: list, isCommon }) => (list.length > 1 || !isCommon ? list : [])));
  const places = new Map<string, number>();
  words.forEach(({ text, within }, at) => {
    if (within === 'text') places.set(stem(text), at);
  });
  const found = vocabulary.together.flatMap(({ stems, entry }) => {
    const list = stems.map((one) => places.get(one));
    const at = list.filter((place) => place !== undefined);
    return at.length === stems.length && !at.every((place) => inNames.has(place)) ? [{ entry, at }] : [];
  });
  const most = new Map<number, number[]>();
  for (const { entry, at } of found) if ((most.get(entry)?.length ?? 0) < at.length) most.set(entry, at);
  return [...most].map(([entry, at]) => ({
    entries: [entry],
    words: at,
    how: 'together',
    isCommon: false,
    meant: undefined,
  }));
}

const isUnfinishedName = (
  at: number,
  taken: ReadonlySet<number>,
  words: readonly Word[],
  vocabulary: Vocabulary,
): boolean => !taken.has(at) || !vocabulary.senses.has(words[at]?.text ?? '');

/** Names that begin with the last words. */
function findBeginning(
  words: readonly Word[],
  last: number,
  taken: ReadonlySet<number>,
  breaks: ReadonlySet<number>,
  vocabulary: Vocabulary,
  settled: boolean,
): Meaning | undefined {
  for (let count = 4; count > 0; count--) {
    const from = last - count + 1;
    if (from < 0 || !isOneStretch(words, from, count, breaks)) continue;
    if (count === 1 && taken.has(last)) continue;
    const text = join(words, from, count);
    if (text.length < 3 || (count === 1 && settled && (vocabulary.ordinary.has(text) || vocabulary.filler.has(text))))
      continue;
    if (count > 1 && settled && isWhole(words[last], vocabulary)) continue;
    const entries = startingWith(text, vocabulary);
    if (entries.length === 0 || entries.length > 12) continue;
    const places = Array.from({ length: count }, (_, index) => from + index);
    return { entries, words: places, how: 'beginning', isCommon: false, meant: undefined };
  }
  return undefined;
}

/** A question's own word of some length is finished: `kubectl port` is not the beginning of `port-forward`. */
const isWhole = (word: Word | undefined, { filler }: Vocabulary): boolean =>
  !!word && word.text.length > 3 && filler.has(word.text);

function startingWith(text: string, { sorted, senses }: Vocabulary): number[] {
  const entries = new Set<number>();
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  let shorter = '';
  for (let at = low; sorted[at]?.startsWith(text); at++) {
    const name = sorted[at] ?? '';
    if (shorter && name.startsWith(shorter)) continue;
    shorter = name;
    for (const entry of senses.get(name)?.entries ?? []) entries.add(entry);
  }
  return [...entries];
}

const letters = (word: string): string => [...word].sort().join('');

/** An English word with the same letters as a name is that name, if something else names the subject: `boost dhcp`. */
const isSwap = (word: string, name: string): boolean => letters(word) === letters(name);

/** The longest stretch around a word that is a misspelt name. */
function findMisspelt(
  words: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
  breaks: ReadonlySet<number>,
  vocabulary: Vocabulary,
  spelling: Spelling,
  hasContext: boolean,
): Meaning | undefined {
  const stretches = [3, 2, 1].flatMap((count) =>
    Array.from({ length: count }, (_, before) => ({ from: at - before, count })),
  );
  for (const { from, count } of stretches) {
    if (from < 0 || !isOneStretch(words, from, count, breaks)) continue;
    const text = join(words, from, count);

    if (count > 1 && text.length < 7) continue;
    const ends = count > 1 ? [words[from]?.text ?? '', words[from + count - 1]?.text ?? ''] : [];
    const near = spelling(text).filter((name) =>
      ends.every((end) => !vocabulary.filler.has(end) || name.includes(end)),
    );
    const names =
      count === 1 && vocabulary.ordinary.has(text) ? near.filter((name) => hasContext && isSwap(text, name)) : near;
    const senses = names.map((name) => vocabulary.senses.get(name)).filter((sense) => sense !== undefined);
    const sound = senses.filter(({ isCommon }) => !isCommon);
    const meant = sound.length > 0 ? sound : senses;
    if (meant.length === 0) continue;
    const places = Array.from({ length: count }, (_, index) => from + index);
    if (
      places.some((place) => place !== at && taken.has(place)) &&
      count > 1 &&
      places.filter((place) => !taken.has(place)).length === 0
    )
      continue;
    return {
      entries: [...new Set(meant.flatMap(({ entries }) => entries))],
      words: places,
      how: 'typo',
      isCommon: sound.length === 0,
      meant: names[0],
    };
  }
  return undefined;
}

/** Destination ports: behind a host before bare ones, behind an arrow before those in front of it, and no source ports. */
function wantedPorts(tokens: readonly Token[], { beforeNumber, afterNumber }: Vocabulary): PortNumber[] {
  const ports: PortNumber[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'port' || token.to > 65_535 || token.from < 1) return;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const earlier = tokens[at - 2];
    if (before?.kind === 'word' && before.within === 'text' && beforeNumber.has(before.text)) return;
    if (
      /^(?:port|ports)$/.test(before?.kind === 'word' ? before.text : '') &&
      earlier?.kind === 'word' &&
      /^(?:source|src|local|client|ephemeral)$/.test(earlier.text)
    )
      return;
    if (token.said === 'bare' && after?.kind === 'word' && after.within === 'text' && afterNumber.has(after.text))
      return;
    ports.push(token);
  });
  const addressed = ports.filter(({ said }) => said === 'address');
  const isMarked = (port: PortNumber): boolean => {
    const before = tokens[tokens.indexOf(port) - 1];
    return port.said === 'marked' || (before?.kind === 'word' && /^(?:ports?|dports?|dpt|dstport)$/.test(before.text));
  };
  const marked = ports.filter((port) => port.said !== 'bare' || isMarked(port));
  const chosen = addressed.length > 0 ? marked : ports;
  const arrow = tokens.findLastIndex(({ kind }) => kind === 'arrow');
  const behind = arrow < 0 ? [] : chosen.filter((port) => tokens.indexOf(port) > arrow);
  const kept = behind.length > 0 && behind.length < chosen.length ? behind : chosen;
  const addresses = tokens.filter(({ kind }) => kind === 'address').length;
  const lasting = kept.filter(({ from, to }) => from < 32_768 || from !== to);
  return addresses >= 2 && lasting.length > 0 ? lasting : kept;
}

function findProtocol(tokens: readonly Token[]): Understanding['protocol'] {
  const said = new Map<Protocol, Word | PortNumber>();
  for (const token of tokens) {
    if (token.kind === 'port' && token.protocol) said.set(token.protocol, token);
    const value = token.kind === 'word' && token.within !== 'host' ? own(protocols, token.text) : undefined;
    if (value && token.kind === 'word') said.set(value, token);
  }
  const [only, ...more] = [...said];
  return only && more.length === 0 ? { value: only[0], word: only[1] } : undefined;
}

function findDirection(words: readonly Word[], taken: ReadonlySet<number>): Understanding['direction'] {
  const said = words.flatMap((word, at) => {
    const value = taken.has(at) || word.within !== 'text' ? undefined : own(directions, word.text);
    return value ? [{ value, word }] : [];
  });
  return said.length === 1 ? said[0] : undefined;
}

/** Who talks to whom: `a to b`, `a → b`, `from a`, `what talks to b`, `does a connect`. */
function toSaid(
  tokens: readonly Token[],
  words: readonly Word[],
  meanings: readonly Meaning[],
  vocabulary: Vocabulary,
): Said[] {
  const roles = new Map<Meaning, Said['as']>();
  const isParty = ({ entries }: Meaning): boolean =>
    entries.some((entry) => ['endpoint', 'place', 'provider', 'party'].includes(vocabulary.entries[entry]?.kind ?? ''));
  const canStart = ({ entries }: Meaning): boolean =>
    entries.some((entry) => (vocabulary.entries[entry]?.from.length ?? 0) > 0);
  const startOf = ({ words: [at] }: Meaning): number => words[at ?? 0]?.start ?? 0;
  const endOf = ({ words: list }: Meaning): number => words[list.at(-1) ?? 0]?.end ?? 0;
  const quiet = (from: number, to: number): boolean =>
    words.every(
      (word) => word.start < from || word.start >= to || vocabulary.filler.has(word.text) || towards.has(word.text),
    );
  const next = (place: number): Meaning | undefined =>
    meanings.find((meaning) => startOf(meaning) >= place && isParty(meaning) && quiet(place, startOf(meaning)));
  const previous = (place: number): Meaning | undefined =>
    meanings.findLast((meaning) => endOf(meaning) <= place && quiet(endOf(meaning), place));
  const pair = (start: number, end: number): void => {
    const destination = next(end);
    if (!destination) return;
    roles.set(destination, 'destination');
    const source = previous(start);
    if (source && source !== destination && isParty(source) && canStart(source)) roles.set(source, 'source');
  };
  for (const token of tokens) {
    if (token.kind === 'arrow') pair(token.start, token.end);
    if (token.kind !== 'word' || token.within !== 'text') continue;
    if (towards.has(token.text)) pair(token.start, token.end);
    if (awayFrom.has(token.text)) {
      const source = next(token.end);
      if (source && canStart(source)) roles.set(source, 'source');
    }
  }
  return meanings.map((meaning) => ({ meaning, as: roles.get(meaning) ?? 'topic' }));
}
