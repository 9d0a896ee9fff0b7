import { expect, test } from 'vitest';
import { parseHtml, renderHtml } from './html';
import { lowerScripts } from './lower-scripts';

test('scripts and what they import give way to the style sheet, which does not', () => {
  const page = parseHtml(
    '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script><link rel="modulepreload" href="/b.js"><script>inline</script>',
  );
  lowerScripts(page);
  const html = renderHtml(page);
  expect(html).toContain('<script type="module" src="/a.js" fetchpriority="low">');
  expect(html).toContain('<link rel="modulepreload" href="/b.js" fetchpriority="low">');
  expect(html).toContain('<script>inline</script>');
  expect(html.match(/fetchpriority/g)).toHaveLength(2);
});
