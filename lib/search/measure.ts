import type { Answer } from './answer';

/** A query with the rows that answer it: 2 the answer, 1 welcome below. */
export interface GoldenQuery {
  id: string;
  class: string;
  query: string;
  repeat?: number;
  expect: string;
  relevant: Readonly<Record<string, number>>;
  strict?: boolean;
}

export interface Measured {
  query: GoldenQuery;
  /** Grades of the shown rows, best first, without those that the published page does not have. */
  grades: readonly number[];
  shown: number;
}

export interface Scores {
  queries: number;
  success: number;
  ndcg: number;
  recall: number;
  falsePositives: number;
  withoutAnswer: number;
}

/**
 * A row that stands for several published rows counts as the best of them; each published row counts once. A query may also
 * grade rows that the page does not have, by their own ids.
 */
export function measure(
  query: GoldenQuery,
  { hits }: Answer,
  publishedIds: ReadonlyMap<string, readonly string[]>,
): Measured {
  const seen = new Set<string>();
  const grades: number[] = [];
  for (const { rowId } of hits) {
    const ids = rowId in query.relevant ? [rowId] : (publishedIds.get(rowId) ?? []);
    const fresh = ids.filter((id) => !seen.has(id));
    const [best] = fresh.toSorted((a, b) => (query.relevant[b] ?? 0) - (query.relevant[a] ?? 0));
    if (best === undefined) continue;
    seen.add(best);
    grades.push(query.relevant[best] ?? 0);
  }
  return { query, grades: grades.slice(0, 10), shown: query.strict ? hits.length : grades.length };
}

const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

function ndcg({ query, grades }: Measured): number {
  const ideal = Object.values(query.relevant).sort((a, b) => b - a);
  return gain(grades) / gain(ideal.slice(0, 10));
}

function recall({ query, grades }: Measured): number {
  const wanted = Object.values(query.relevant).filter((grade) => grade === 2).length;
  return grades.filter((grade) => grade === 2).length / Math.min(10, wanted);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The numbers of the golden queries' description. */
export function score(measured: readonly Measured[]): Scores {
  const answered = measured.filter(({ query }) => query.expect === 'rows');
  const unanswered = measured.filter(({ query }) => query.expect === 'none');
  return {
    queries: measured.length,
    success: mean(answered.map(({ grades }) => Number(grades[0] === 2))),
    ndcg: mean(answered.map(ndcg)),
    recall: mean(answered.map(recall)),
    falsePositives: unanswered.length === 0 ? 0 : mean(unanswered.map(({ shown }) => Number(shown > 0))),
    withoutAnswer: unanswered.length,
  };
}

/** What a reader of the test's output looks at first. */
export const isWrong = (one: Measured): boolean =>
  one.query.expect === 'rows' ? one.grades[0] !== 2 || ndcg(one) < 0.9 : one.shown > 0;
