import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In what ways a page is looked at: on a phone and on a desk, by day and by night. */
export const ways = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [390, 1280].map((width) => ({ colorScheme, width, way: `${colorScheme}, ${width} px` })),
);

export async function lookAt(page: Page, { colorScheme, width }: (typeof ways)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
}

/** What is not on screen has only a guessed place, and axe measures places. */
function drawWhole(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *'))
    if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
}

/**
 * Only what is broken is told at length: all that holds is megabytes on a long page, and seconds. Legacy means in the
 * page alone, without a second page that gathers what frames found; no page has frames.
 */
export async function expectNothingBroken(page: Page): Promise<void> {
  await page.evaluate(drawWhole);
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(tags);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3)}`)).toEqual([]);
}
