import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonNode, parseJson } from './parse-json';

function toValue(node: JsonNode): unknown {
  if (node.kind === 'object') return Object.fromEntries(node.entries.map(({ key, value }) => [key, toValue(value)]));
  if (node.kind === 'list') return node.items.map(toValue);
  return node.kind === 'null' ? null : node.value;
}

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const unended =
  'broken JSON: the text that begins here has no end on its line, or holds a tab, or a backslash before a sign that needs none';

const json = fc.jsonValue({ maxDepth: 4 });

describe('a JSON file', () => {
  it('is read as every other reader of JSON reads it', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed = parseJson(text);
        expect('root' in parsed && JSON.stringify(toValue(parsed.root))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('may hold what is invisible but no control sign of JSON', () => {
    expect(parseJson('"\u007f\u2028"')).toEqual({ root: { kind: 'text', value: '\u007f\u2028', offset: 0 } });
  });

  it('is refused where every other reader of JSON refuses it', () => {
    fc.assert(
      fc.property(json, fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '0', 'x', ' '), (value, at, put) => {
        const text = JSON.stringify(value, null, 1);
        const from = at % (text.length + 1);
        const changed = text.slice(0, from) + put + text.slice(from + 1);
        expect('root' in parseJson(changed)).toBe(accepts(changed));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 0, 'broken JSON: the end of the file stands where a value must be'],
    ['{"a": 1,}', 7, 'broken JSON: nothing follows the comma before "}"'],
    ['[1, ]', 2, 'broken JSON: nothing follows the comma before "]"'],
    ['{,}', 1, 'broken JSON: "," stands where a key in double quotes must be'],
    ['{"a" 1}', 5, 'broken JSON: "1" stands where ":" must be'],
    ['[1 2]', 3, 'broken JSON: "2" stands where "," or "]" must be'],
    ['[01]', 2, 'broken JSON: "1" stands where "," or "]" must be'],
    ['{} {}', 3, 'broken JSON: "{" stands where the end of the file must be'],
    ['{"a": "b\n"}', 6, unended],
    ['["\\x"]', 1, unended],
    ['['.repeat(99), 51, 'broken JSON: more than 50 levels'],
  ])('%s is refused with its place', (text, offset, mistake) => {
    expect(parseJson(text)).toEqual({ mistake, offset });
  });
});
