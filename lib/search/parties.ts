import type { Meaning } from './meaning';
import type { Phrase } from './phrase';
import type { Token } from './scan';
import type { Vocabulary } from './vocabulary';

/** A meaning, and whether it is who starts, who is reached, somebody who does either, or simply the subject. */
export interface Said {
  meaning: Meaning;
  as: 'topic' | 'source' | 'destination' | 'peer';
}

const towards = new Set(
  'to into onto toward towards reach reaches reaching access accesses contact contacts hit hits reads queries scrapes polls calls dials dst dest destination target nach zu zum zur vers hacia verso'.split(
    ' ',
  ),
);
/** Who fetches from somewhere starts the connection: `a fetches logs from b` is `a to b`. */
const fetches =
  /^(?:fetch|pull|download|scrape|collect|retrieve|obtain|load)(?:s|es|ed|ing)?$|^(?:reads?|reading|gets?|getting)$/;
/** What is open to somebody is reached by them: `etcd exposed to workers` is `workers to etcd`. */
const isOpen =
  /^(?:open(?:ed)?|expos(?:ed|e)|reachable|accessible|available|visible|closed|blocked|restricted|limited)$/;
/** Who is asked where it connects starts: `what does a worker connect to`. */
const whither = /\bwh(?:at|ich|ere|om?) .* (?:connect|talk|speak|send|reach|access|contact|call)(?: to)?$/;
const awayFrom = new Set('from by src source von vom aus depuis desde par'.split(' '));

/** Reads who talks to whom: `a to b`, `a → b`, `b from a`, `what talks to b`. */
export function findParties(
  tokens: readonly Token[],
  phrase: Phrase,
  all: readonly Meaning[],
  vocabulary: Vocabulary,
): Said[] {
  const isAsked = whither.test(phrase.words.map(({ text }) => text).join(' '));
  /** `worker node connect` is about SSH only where nobody is asked. */
  const meanings = all.filter(({ how }) => !isAsked || how !== 'together');
  const roles = new Map<Meaning, Said['as']>();
  const near = createNeighbours(phrase, meanings, vocabulary);
  const textAt = (at: number): string => {
    const token = tokens[at];
    return token?.kind === 'word' && token.within === 'text' ? token.text : '';
  };
  for (const [at, token] of tokens.entries()) {
    const word = textAt(at);
    const isOpenTo = word === 'to' && isOpen.test(textAt(at - 1));
    if (token.kind === 'arrow' || (towards.has(word) && !isOpenTo && textAt(at + 1) !== 'be')) {
      const destination = near.after(token.end);
      const source = near.before(token.start);
      if (destination) roles.set(destination, 'destination');
      const isFromTo = [source, destination].every((end) => end && near.isEndpoint(end));
      if (destination && source && source !== destination && (isFromTo || near.starts(source))) {
        roles.set(source, 'source');
        if (String(source.entries) === String(destination.entries)) roles.set(destination, 'peer');
      }
    } else if (word === 'and' && tokens.some((_, before) => before < at && textAt(before) === 'between')) {
      const [one, other] = [near.before(token.start), near.after(token.end)];
      const pair = [one, other].flatMap((end) => end ?? []);
      const ways = [pair, pair.toReversed()].filter(near.opens);
      const [[source, destination] = []] = ways;
      if (source && destination && ways.length > 1) roles.set(source, 'peer').set(destination, 'peer');
      else if (source && destination) roles.set(source, 'source').set(destination, 'destination');
    } else if (isOpenTo || awayFrom.has(word)) {
      const named = near.after(token.end);
      const fetcher = named && near.fetcher(token.start);
      if (fetcher) roles.set(fetcher, 'source').set(named, 'destination');
      else if (named && near.starts(named)) roles.set(named, 'source');
    }
  }
  const asked = isAsked && near.before(Number.POSITIVE_INFINITY);
  if (asked && near.starts(asked)) roles.set(asked, 'source');
  return meanings.map((meaning) => ({ meaning, as: roles.get(meaning) ?? 'topic' }));
}

const partyKinds = new Set(['endpoint', 'place', 'provider', 'party']);

/** Parties next to a place in the query, with nothing but filler in between. */
function createNeighbours({ words }: Phrase, meanings: readonly Meaning[], { entries, filler }: Vocabulary) {
  const isParty = (meaning: Meaning): boolean =>
    meaning.entries.some((entry) => partyKinds.has(entries[entry]?.kind ?? ''));
  const starts = (meaning: Meaning): boolean => meaning.entries.some((entry) => (entries[entry]?.from.length ?? 0) > 0);
  const startOf = ({ words: places }: Meaning): number => words[places[0] ?? 0]?.start ?? 0;
  const endOf = ({ words: places }: Meaning): number => words[places.at(-1) ?? 0]?.end ?? 0;
  const isQuiet = (from: number, to: number): boolean =>
    words.every(({ start, text }) => start < from || start >= to || filler.has(text) || towards.has(text));
  const rowsOf = ({ entries: meant }: Meaning, side: 'from' | 'rows'): number[] =>
    meant.flatMap((entry) => entries[entry]?.[side] ?? []);
  return {
    starts,
    /** Whether the first opens connections to the second. */
    opens: ([source, destination]: readonly Meaning[]): boolean => {
      if (!source || !destination) return false;
      const rows = rowsOf(destination, 'rows');
      return rowsOf(source, 'from').some((row) => rows.includes(row));
    },
    after: (place: number): Meaning | undefined =>
      meanings.find((meaning) => startOf(meaning) >= place && isParty(meaning) && isQuiet(place, startOf(meaning))),
    /** Who stands before the verb of `… fetches … from`. */
    fetcher: (place: number): Meaning | undefined => {
      const verb = words.findLast(({ end, text }) => end <= place && fetches.test(text));
      const nearest = verb && meanings.findLast((meaning) => endOf(meaning) <= verb.start && isParty(meaning));
      return nearest && starts(nearest) ? nearest : undefined;
    },
    before: (place: number): Meaning | undefined => {
      const nearest = meanings.findLast((meaning) => endOf(meaning) <= place && isQuiet(endOf(meaning), place));
      return nearest && isParty(nearest) ? nearest : undefined;
    },
    isEndpoint: (meaning: Meaning): boolean => meaning.entries.every((entry) => entries[entry]?.kind === 'endpoint'),
  };
}
