import type { Weight } from './weigh';

type Part = 'html' | 'style' | 'script' | 'total' | 'requests';

interface Budget {
  routes: RegExp;
  most: Partial<Record<Part, number>>;
}

const KiB = 1024;

/** The first that matches holds. Raise a number only together with the reason in the commit. */
export const budgets: readonly Budget[] = [
  { routes: /^\/$/, most: { total: 45 * KiB, script: 12 * KiB, style: 12 * KiB, requests: 7 } },
  { routes: /^\/docs\//, most: { total: 25 * KiB, script: 10 * KiB, style: 12 * KiB, requests: 7 } },
  // The picture is in the page, wide and narrow, near and far; so are its flows in words.
  { routes: /^\/topology\/./, most: { total: 56 * KiB, script: 16 * KiB, style: 12 * KiB, requests: 9 } },
  { routes: /./, most: { total: 45 * KiB, script: 12 * KiB, style: 12 * KiB, requests: 9 } },
];

/** One line for everything that is over its budget. */
export function overBudget(weights: readonly Weight[]): string[] {
  return weights.flatMap((weight) => {
    const most = budgets.find(({ routes }) => routes.test(weight.route))?.most ?? {};
    return Object.entries(most)
      .filter(([part, limit]) => weight[part as Part] > limit)
      .map(([part, limit]) => `${weight.route}: ${part} is ${weight[part as Part]}, the budget is ${limit}`);
  });
}
