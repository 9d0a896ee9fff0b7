import { plainWord } from './plain-word';
import type { Word } from './scan';
import type { Vocabulary } from './vocabulary';

const shortestPart = 4;

/** Two known words written as one, as German has them: `Firewallfreigaben`, `kubeletports`. */
export function splitCompound(word: Word, vocabulary: Vocabulary): Word[] {
  const { text, within, start } = word;
  if (within !== 'text' || text.length < 2 * shortestPart || isWhole(text, vocabulary)) return [word];
  for (let at = shortestPart; at <= text.length - shortestPart; at++) {
    const [first = '', second = ''] = [text.slice(0, at), text.slice(at)].map((part) => plainWord(part, vocabulary));
    if (!isPart(first, vocabulary) || !isPart(second, vocabulary)) continue;
    return [
      { ...word, text: first, end: start + at },
      { ...word, text: second, start: start + at },
    ];
  }
  return [word];
}

const isPart = (text: string, { senses, filler }: Vocabulary): boolean => senses.has(text) || filler.has(text);

const isWhole = (text: string, vocabulary: Vocabulary): boolean =>
  isPart(text, vocabulary) || [vocabulary.foreign, vocabulary.ordinary].some((words) => words.has(text));
