import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InlineCode } from './inline-code';

it.each([
  ['plain', 'plain'],
  ['set `a` and `b`', 'set <code>a</code> and <code>b</code>'],
  ['a lone ` stays', 'a lone ` stays'],
  ['`<a>` is text', '<code>&lt;a&gt;</code> is text'],
  ['two `a` and a lone `', 'two <code>a</code> and a lone `'],
])('%s', (text, expected) => {
  expect(renderToStaticMarkup(<InlineCode text={text} />)).toBe(expected);
});
