import { type Meaning, senseOf } from './meaning';
import { type Phrase, type Stretch, stretch, wordAt } from './phrase';
import type { Sense, Vocabulary } from './vocabulary';

interface Reading {
  covered: number;
  pieces: readonly Meaning[];
  /** Longer names weigh more than as many words in shorter ones, ordinary words less than nothing. */
  weight: number;
}

const longestName = 7;
const nothingRead: Reading = { covered: 0, pieces: [], weight: 0 };

const isBetter = (a: Reading, b: Reading): boolean =>
  (a.covered - b.covered || b.pieces.length - a.pieces.length || a.weight - b.weight) > 0;

/** `ports` and the like may be left over: `control plane node` + `ports`, not `control plane` + `node ports`. */
function withoutName(reading: Reading, word: string, { everything }: Vocabulary): Reading {
  return everything.has(word) ? { ...reading, covered: reading.covered + 1 } : reading;
}

/** The reading that leaves the fewest words over, in the fewest names: `vmware` + `api server`, not `vmware api` + `server`. */
export function findNames(phrase: Phrase, vocabulary: Vocabulary): readonly Meaning[] {
  const best: Reading[] = [nothingRead];
  for (let end = 1; end <= phrase.words.length; end++) {
    let reading = withoutName(best[end - 1] ?? nothingRead, wordAt(phrase, end - 1), vocabulary);
    for (let count = 1; count <= Math.min(longestName, end); count++) {
      const piece = nameAt(phrase, end - count, count, vocabulary);
      const before = best[end - count];
      if (!piece || !before) continue;
      const longer = {
        covered: before.covered + count,
        pieces: [...before.pieces, piece],
        weight: before.weight + (piece.isCommon ? -2 : count ** 2),
      };
      if (isBetter(longer, reading)) reading = longer;
    }
    best.push(reading);
  }
  return best.at(-1)?.pieces ?? [];
}

/** Two words may stand the other way round, `central prism`; not those that a question opens with, as in `port node`. */
function senseInReverse(phrase: Phrase, { places }: Stretch, vocabulary: Vocabulary): Sense | undefined {
  const [first, second] = places.map((place) => wordAt(phrase, place));
  if (places.length !== 2 || vocabulary.filler.has(first ?? '')) return undefined;
  return vocabulary.senses.get(`${second}${first}`);
}

function nameAt(phrase: Phrase, from: number, count: number, vocabulary: Vocabulary): Meaning | undefined {
  const within = phrase.words[from]?.within;
  const found = stretch(phrase, from, count);
  if (!found) return undefined;
  const words = found.places;
  if (within === 'path') {
    const entry = vocabulary.paths.get(found.text);
    return entry === undefined ? undefined : { entries: [entry], words, how: 'path', isCommon: false };
  }
  const sense = senseOf(found.text, vocabulary) ?? senseInReverse(phrase, found, vocabulary);
  if (!sense || (within === 'host' && sense.isCommon)) return undefined;
  return { entries: sense.entries, words, how: 'name', isCommon: sense.isCommon };
}
