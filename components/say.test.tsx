import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Say } from './say';

const tags = {
  link: (words: React.ReactNode) => <a href="/">{words}</a>,
  code: (words: React.ReactNode) => <code>{words}</code>,
};

it.each([
  { text: 'plain', expected: 'plain' },
  { text: 'a <link>way</link> out', expected: 'a <a href="/">way</a> out' },
  {
    text: '<link>in <code>it</code></link>, <code>b</code>',
    expected: '<a href="/">in <code>it</code></a>, <code>b</code>',
  },
  { text: 'less < more, <b>', expected: 'less &lt; more, &lt;b&gt;' },
  { text: 'such as <code><worker-nodes></code>', expected: 'such as <code>&lt;worker-nodes&gt;</code>' },
])('$text', ({ text, expected }) => {
  expect(renderToStaticMarkup(<Say text={text} tags={tags} />)).toBe(expected);
});

it('a tag that nobody knows is a mistake, not text', () => {
  expect(() => renderToStaticMarkup(<Say text="a <wrong>tag</wrong>" tags={tags} />)).toThrow('<wrong>');
});
