import { describe, expect, it } from 'vitest';
import drawn from './fixtures/drawn.json';
import fifthDrawn from './fixtures/fifth-drawn.json';
import fourthDrawn from './fixtures/fourth-drawn.json';
import golden from './fixtures/golden-dev.json';
import heldOut from './fixtures/held-out.json';
import lastDrawn from './fixtures/last-drawn.json';
import { ask, catalog } from './fixtures/search';
import thirdDrawn from './fixtures/third-drawn.json';
import unseen from './fixtures/unseen.json';
import { type GoldenQuery, isWrong, type Measured, measure, score } from './measure';

/** These only move up. */
const floors = [
  { name: 'golden', queries: golden.queries, success: 1, ndcg: 0.997, falsePositives: 0 },
  { name: 'held out', queries: heldOut.queries, success: 1, ndcg: 0.999, falsePositives: 0 },
  { name: 'unseen', queries: unseen.queries, success: 0.998, ndcg: 0.996, falsePositives: 0 },
  { name: 'drawn', queries: drawn.queries, success: 0.999, ndcg: 0.997, falsePositives: 0 },
  { name: 'last drawn', queries: lastDrawn.queries, success: 1, ndcg: 0.99, falsePositives: 0 },
  { name: 'third drawn', queries: thirdDrawn.queries, success: 0.987, ndcg: 0.984, falsePositives: 0.018 },
  { name: 'fourth drawn', queries: fourthDrawn.queries, success: 1, ndcg: 0.995, falsePositives: 0 },
  { name: 'fifth drawn', queries: fifthDrawn.queries, success: 1, ndcg: 0.997, falsePositives: 0 },
] satisfies { name: string; queries: readonly unknown[]; success: number; ndcg: number; falsePositives: number }[];

const publishedIds = new Map(catalog.rows.map((row) => [row.id, row.publishedIds]));

const measureAll = (queries: readonly GoldenQuery[]): Measured[] =>
  queries.map((query) => measure(query, ask(query.query.repeat(query.repeat ?? 1)), publishedIds));

function report(name: string, measured: readonly Measured[]): string {
  const classes = [...new Set(measured.map(({ query }) => query.class))];
  const line = (label: string, some: readonly Measured[]) => {
    const { queries, success, ndcg, falsePositives } = score(some);
    return `${label.padEnd(14)} ${String(queries).padStart(4)}  S@1 ${success.toFixed(3)}  nDCG ${ndcg.toFixed(3)}  FPR ${falsePositives.toFixed(3)}`;
  };
  const wrong = measured
    .filter(isWrong)
    .map(({ query, grades }) => `  ${query.class}: ${query.query.slice(0, 80)} → ${grades.join('') || '–'}`);
  return [
    line(name, measured),
    ...classes.map((one) =>
      line(
        one,
        measured.filter(({ query }) => query.class === one),
      ),
    ),
    ...wrong,
  ].join('\n');
}

describe.each(floors)('the $name queries', ({ name, queries, ...floor }) => {
  const measured = measureAll(queries as unknown as readonly GoldenQuery[]);
  const { success, ndcg, falsePositives } = score(measured);

  it('are answered at least as well as ever', () => {
    console.log(report(name, measured));
    expect(success).toBeGreaterThanOrEqual(floor.success);
    expect(ndcg).toBeGreaterThanOrEqual(floor.ndcg);
    expect(falsePositives).toBeLessThanOrEqual(floor.falsePositives);
  });
});
