import type { Row } from '@/lib/flows';
import type { Selector } from './lexicon';

/** The places, in order, of the rows that say one of these words. */
export type RowsSaying = (words: Iterable<string>) => number[];

/** Rows are read once, so that a word costs no more than the rows that say it, however many there are. */
export function rowsSaying(rows: readonly Row[], wordsOf: (row: Row) => Iterable<string>): RowsSaying {
  const places = new Map<string, number[]>();
  rows.forEach((row, place) => {
    for (const word of new Set(wordsOf(row))) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  return (words) => [...new Set([...words].flatMap((word) => places.get(word) ?? []))].sort((a, b) => a - b);
}

/** What a row says to what a selector asks. */
const said: Readonly<Record<Exclude<keyof Selector, 'ports'>, (row: Row) => readonly string[]>> = {
  listener: ({ listener }) => [listener],
  source: ({ sources }) => sources,
  page: ({ page }) => [page],
  section: ({ publishedIds }) => publishedIds.map((id) => id.split('/')[0] ?? ''),
  protocol: ({ protocol }) => [protocol],
  need: ({ need }) => [need.kind],
  phase: ({ phases }) => phases,
};
const questions = Object.keys(said) as (keyof typeof said)[];

/** The places of the rows that one of the selectors asks for. */
export type Select = (selectors: readonly Selector[]) => number[];

export function createSelect(rows: readonly Row[], hasPort: (row: Row, port: number) => boolean): Select {
  const lookUp = new Map(questions.map((question) => [question, rowsSaying(rows, said[question])]));
  const all = [...rows.keys()];
  const selectOne = (selector: Selector): number[] => {
    const answers = questions.flatMap((question) => {
      const asked = selector[question];
      return asked ? [lookUp.get(question)?.([asked].flat()) ?? []] : [];
    });
    const { ports } = selector;
    const [first = all, ...others] = answers;
    const sets = others.map((answer) => new Set(answer));
    return first
      .filter((place) => sets.every((set) => set.has(place)))
      .filter((place) => !ports || ports.some((port) => rows[place] && hasPort(rows[place], port)));
  };
  return (selectors) => [...new Set(selectors.flatMap(selectOne))].sort((a, b) => a - b);
}
