import type { Weight } from './weigh';

const parts = ['html', 'style', 'script', 'total', 'requests'] as const;
type Part = (typeof parts)[number];

interface Budget {
  routes: RegExp;
  most: Record<Part, number>;
}

const KiB = 1024;

/** What a page has if its kind asks for nothing else; small style sheets stand in the HTML. */
const usual = { style: 6, script: 4.5, requests: 7 };

/** In KiB; a budget says how much the HTML of a kind of page may weigh, and what else is unusual of it. */
function budget(routes: RegExp, html: number, unusual: Partial<typeof usual> = {}): Budget {
  const { style, script, requests } = { ...usual, ...unusual };
  const most = { html: html * KiB, style: style * KiB, script: script * KiB, total: (html + style + script) * KiB };
  return { routes, most: { ...most, requests } };
}

/** The first that matches holds. Raise a number only together with the reason in the commit. */
export const budgets: readonly Budget[] = [
  // What a server may send before it hears from the reader is 14,600 bytes, heads included: one more waits a round trip.
  budget(/^\/$/, 13.6, { script: 10.8, requests: 5 }),
  // The longest reference page; the same bytes hold for it.
  budget(/^\/docs\/bare-metal\/$/, 13.9, { requests: 3 }),
  budget(/^\/docs\//, 10, { requests: 3 }),
  // The picture is in the page, wide and narrow, near and far; so are its flows in words.
  budget(/^\/topology\/./, 38, { script: 14 }),
  budget(/^\/topology\/$/, 22),
  // Rules of every format are made in the browser; the form and the first rules stand in the page.
  budget(/^\/firewall\//, 38, { style: 8 }),
  budget(/^\/releases\/.*\/.*\/$/, 22, { script: 9 }),
  budget(/./, 14),
];

/** What the addresses of a place add to a page: canonical links, previews, structured data, links to sources. */
const ofAddresses = 1 * KiB;

/** One line for everything that is over its budget, with what it consists of, the heaviest first. */
export function overBudget(weights: readonly Weight[], { hasAddresses = false } = {}): string[] {
  const more = hasAddresses ? ofAddresses : 0;
  return weights.flatMap((weight) => {
    const own = budgets.find(({ routes }) => routes.test(weight.route))?.most;
    const most = own && { ...own, html: own.html + more, total: own.total + more };
    return parts
      .filter((part) => most && weight[part] > most[part])
      .map(
        (part) =>
          `${weight.route}: ${part} is ${weight[part]}, the budget is ${most?.[part]} (${listFiles(weight, part)})`,
      );
  });
}

function listFiles({ files }: Weight, part: Part): string {
  const meant = files.filter(({ kind }) => kind === part || part === 'total' || part === 'requests');
  return meant
    .sort((a, b) => b.size - a.size)
    .map(({ name, size }) => `${name} ${size}`)
    .join(', ');
}
