import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { lowerLoneScript } from './lone-script';

const site = '<script type="module" src="/assets/site.js"></script>';

test.each([
  { html: `${site}<script>inline</script>`, lowered: 1 },
  { html: `${site}<script type="module" src="/assets/explorer.js"></script>`, lowered: 0 },
  { html: '<script>inline</script>', lowered: 0 },
])('in $html so many scripts give way to the style sheet: $lowered', ({ html, lowered }) => {
  const page = parseHtml(html);
  lowerLoneScript(page);
  expect(renderHtml(page).match(/fetchpriority="low"/g)?.length ?? 0).toBe(lowered);
});
