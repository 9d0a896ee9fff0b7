import { expect, test } from 'vitest';
import { budgets, overBudget } from './budgets';
import type { Weight } from './weigh';

const light: Weight = {
  route: '/docs/overview/',
  html: 5000,
  style: 4000,
  script: 3000,
  total: 12_000,
  requests: 3,
  files: [
    { name: 'index', kind: 'html', size: 5000 },
    { name: 'styles', kind: 'style', size: 4000 },
    { name: 'profile', kind: 'script', size: 1000 },
    { name: 'site', kind: 'script', size: 2000 },
  ],
};

test('a light page is within its budget', () => {
  expect(overBudget([light])).toEqual([]);
});

test('what grew is named with its route, both numbers and its files, the heaviest first', () => {
  expect(overBudget([{ ...light, script: 40_000 }])).toEqual([
    '/docs/overview/: script is 40000, the budget is 4608 (site 2000, profile 1000)',
  ]);
});

test('a page that carries the addresses of a place may be heavier by them, and by no more', () => {
  const most = budgets.find(({ routes }) => routes.test(light.route))?.most.html ?? 0;
  const over = (bytes: number): Weight => ({ ...light, html: most + bytes });
  expect(overBudget([over(500)])).toHaveLength(1);
  expect(overBudget([over(500)], { hasAddresses: true })).toEqual([]);
  expect(overBudget([over(1024 + 1)], { hasAddresses: true })).toHaveLength(1);
});

test('the first page and the reference pages keep what was promised for them', () => {
  const promised = [
    { route: '/', total: 40 * 1024, requests: 5 },
    { route: '/docs/overview/', total: 25 * 1024, requests: 5 },
  ];
  for (const { route, total, requests } of promised) {
    const most = budgets.find(({ routes }) => routes.test(route))?.most;
    expect(most?.total).toBeLessThanOrEqual(total);
    expect(most?.requests).toBeLessThanOrEqual(requests);
  }
});
