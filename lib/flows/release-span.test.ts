import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSpans } from './join-spans';
import { compareReleases } from './release';
import { describeReleaseSpan, formatReleaseSpan, hasEnded, holdsIn, parseReleaseSpan } from './release-span';

function span(text: string) {
  const parsed = parseReleaseSpan(text);
  if (!parsed) throw new Error(`"${text}" is no span`);
  return parsed;
}

describe('a span of releases', () => {
  it.each([
    { text: '0.22–', release: '0.21', expected: 'no' },
    { text: '0.22–', release: '0.22', expected: 'yes' },
    { text: '0.22–', release: '0.26', expected: 'yes' },
    { text: '0.10–0.21', release: '0.9', expected: 'no' },
    { text: '0.10–0.21', release: '0.10', expected: 'yes' },
    { text: '0.10–0.21', release: '0.21', expected: 'yes' },
    { text: '0.10–0.21', release: '0.22', expected: 'no' },
    { text: '0.20.3–', release: '0.20', expected: 'yes' },
    { text: '0.20.3–', release: '0.19', expected: 'no' },
    { text: '0.10–0.20.2', release: '0.20', expected: 'no' },
    { text: '0.10–0.20.2', release: '0.19', expected: 'yes' },
    { text: '0.6-0.9, 0.12–', release: '0.10', expected: 'no' },
    { text: '0.6-0.9, 0.12–', release: '0.13', expected: 'yes' },
    { text: '0.26', release: '0.26', expected: 'yes' },
    { text: '0.26', release: '0.25', expected: 'unverified' },
    { text: ' 0.26 ', release: '0.25', expected: 'unverified' },
  ])('$text in $release: $expected', ({ text, release, expected }) => {
    expect(holdsIn(span(text), release)).toBe(expected);
  });

  it.each(['', 'all', '0.22+', '0.22–0.10', '–0.22', '0.x', '0.10–0.21,', '26', '26–', '0.22––', 'x0.22–'])(
    'refuses "%s"',
    (text) => {
      expect(parseReleaseSpan(text)).toBeUndefined();
    },
  );

  it.each(['0.22–', '0.10–0.21', '0.20.3–', '0.26', '0.6–0.9, 0.12–'])('writes "%s" as it was read', (text) => {
    expect(formatReleaseSpan(span(text))).toBe(text);
  });

  it.each([
    { text: '0.22–', words: 'since 0.22', ended: false },
    { text: '0.10–0.20.2', words: '0.10 to 0.20.2 only', ended: true },
    { text: '0.12–0.12', words: 'in 0.12 only', ended: true },
    { text: '0.6–0.9, 0.12–', words: '0.6 to 0.9, since 0.12', ended: false },
    { text: '0.26', words: 'verified for 0.26, not checked before', ended: false },
  ])('$text reads "$words"', ({ text, words, ended }) => {
    expect(describeReleaseSpan(span(text))).toBe(words);
    expect(hasEnded(span(text))).toBe(ended);
  });

  it('orders releases by number', () => {
    expect(['0.10', '0.9', '0.20.3', '0.20', '0.20.2'].sort(compareReleases)).toEqual([
      '0.9',
      '0.10',
      '0.20.2',
      '0.20.3',
      '0.20',
    ]);
  });
});

it.each([
  [['0.10–', '0.25–', '0.10–0.24'], '0.10–'],
  [['0.13–0.25', '0.12–0.20'], '0.12–0.25'],
  [['0.23.1–', '0.6–0.12'], '0.6–0.12, 0.23.1–'],
  [['0.10–0.20.2', '0.20.3–0.21'], '0.10–0.20.2, 0.20.3–0.21'],
  [['0.10–0.20', '0.20–0.25'], '0.10–0.25'],
  [['0.10–0.25', '0.12–0.20'], '0.10–0.25'],
  [['0.10–0.20', '0.12–'], '0.10–'],
  [[], ''],
])('%s together are %s', (spans, together) => {
  expect(formatReleaseSpan(joinSpans(spans.map(span)))).toBe(together);
});

const minor = fc.integer({ min: 6, max: 26 });
const anySpan = fc
  .tuple(minor, minor, fc.boolean())
  .map(([a, b, isOpen]) => span(`0.${Math.min(a, b)}–${isOpen ? '' : `0.${Math.max(a, b)}`}`));

it('several spans together hold where one of them does', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 4 }), minor, (spans, number) => {
      const release = `0.${number}`;
      const isHeld = spans.some((one) => holdsIn(one, release) === 'yes');
      expect(holdsIn(joinSpans(spans), release)).toBe(isHeld ? 'yes' : 'no');
    }),
  );
});
