import { expect, test } from 'vitest';
import { overBudget } from './budgets';

const light = { route: '/docs/overview/', html: 5000, style: 4000, script: 3000, total: 12_000, requests: 4 };

test('a light page is within its budget', () => {
  expect(overBudget([light])).toEqual([]);
});

test('what grew is named with its route and both numbers', () => {
  expect(overBudget([{ ...light, script: 40_000 }])).toEqual(['/docs/overview/: script is 40000, the budget is 10240']);
});
