import { expect, test } from 'vitest';
import { hurryOwnScripts } from './before-styles';
import { parseHtml, renderHtml } from './html';

test('our inline scripts stand in front of the style sheets, in their order; other scripts stay', () => {
  const page = parseHtml(
    '<link rel="stylesheet" href="/a.css"><script data-own="">one</script><script src="/a.js"></script><body><script data-own="">two</script>',
  );
  hurryOwnScripts(page);
  expect(renderHtml(page)).toContain(
    '<script data-own="">one</script><script data-own="">two</script><link rel="stylesheet" href="/a.css"><script src="/a.js"></script>',
  );
});

test('a page without a style sheet is a mistake', () => {
  expect(() => hurryOwnScripts(parseHtml('<script data-own="">one</script>'))).toThrow('without a style sheet');
});
