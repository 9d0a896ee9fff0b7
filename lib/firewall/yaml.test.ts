import { describe, expect, it } from 'vitest';
import { toYaml } from './yaml';

describe('YAML', () => {
  it('quotes every text, whatever it looks like', () => {
    expect(toYaml([{ a: 'no', b: '12:30', c: '- x: # y', d: 5, e: true, f: '"\n' }])).toEqual([
      'a: "no"',
      'b: "12:30"',
      'c: "- x: # y"',
      'd: 5',
      'e: true',
      'f: "\\"\\n"',
    ]);
  });

  it('quotes keys that are more than a word', () => {
    expect(toYaml([{ 'a/b.c': 1, '1a': 2, 'a_B-1': 3 }])).toEqual(['"a/b.c": 1', '"1a": 2', 'a_B-1: 3']);
  });

  it('puts plain lists on one line and indents what is within', () => {
    expect(toYaml([{ a: ['x', 2], b: { c: { d: 'e' } }, f: {}, g: [] }])).toEqual([
      'a: ["x", 2]',
      'b:',
      '  c:',
      '    d: "e"',
      'f: {}',
      'g: []',
    ]);
  });

  it('begins each item of a list with a sign and lines the rest up with it', () => {
    expect(toYaml([{ a: [{ b: 1, c: [{ d: 2 }] }, { e: 3 }] }])).toEqual([
      'a:',
      '  - b: 1',
      '    c:',
      '      - d: 2',
      '  - e: 3',
    ]);
    expect(toYaml([{ a: ['x', { b: 1 }] }])).toEqual(['a:', '  - "x"', '  - b: 1']);
  });

  it('parts documents by a line', () => {
    expect(toYaml([{ a: 1 }, { b: 2 }])).toEqual(['a: 1', '---', 'b: 2']);
    expect(toYaml([])).toEqual([]);
  });
});
