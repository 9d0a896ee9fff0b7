import { describe, expect, it } from 'vitest';
import { commentOf, legendOf, purposesOf, rowIdsOf, toLabel, toLine, toName } from './label';
import type { Part, Rule, Side } from './rule';

const side: Side = { zone: 'worker', name: 'Worker nodes', placeholder: '<worker-nodes>', cidrs: [] };
const part = (rowId: string, purpose: string): Part => ({
  rowId,
  flowIds: [],
  purpose,
  ports: [],
  phases: [],
  isOptional: false,
});
const rule = (...parts: Part[]): Rule => ({
  number: 7,
  direction: 'in',
  source: side,
  destination: side,
  protocol: 'tcp',
  parts,
});

describe('a label', () => {
  it.each([
    ['Kubernetes API', 'Kubernetes API'],
    ['vSphere → vCenter ⇒ hosts', 'vSphere to vCenter to hosts'],
    ['30000–32767 — range', '30000-32767 - range'],
    ['résumé ﬁle', 'resume file'],
    ['a; b & c', 'a, b c'],
    ['Is it free? Asked before', 'Is it free. Asked before'],
    ['Is it free?', 'Is it free'],
    ['x;y?z', 'x y z'],
    ['file:///etc/passwd', 'file:etc/passwd'],
    ['see http://x', 'see http:x'],
    ['  -x --option', 'x --option'],
    ['=1+1', '1+1'],
    ['two\n lines\tand  blanks ', 'two lines and blanks'],
    ['a.b_c:d/e(f),g+h-i', 'a.b_c:d/e(f),g+h-i'],
    ['日本', ''],
    ['', ''],
  ])('of %j is %j', (text, label) => {
    expect(toLabel(text)).toBe(label);
  });
});

describe('a line', () => {
  it.each([
    ['two\r\nlines', 'two lines'],
    [' \u202eturned\u202c ', 'turned'],
    ['a\u2028b\u2029c', 'a b c'],
    ['\ud800 alone', 'alone'],
    ['"quotes" & <signs> stay', '"quotes" & <signs> stay'],
  ])('of %j is %j', (text, line) => {
    expect(toLine(text)).toBe(line);
  });
});

describe('a name', () => {
  it.each([
    { text: 'Worker nodes', name: 'worker-nodes' },
    { text: '10 Worker_nodes!', name: 'worker-nodes' },
    { text: '--', name: 'x' },
    { text: '123', name: 'x' },
    { text: 'a'.repeat(40), name: 'a'.repeat(35) },
    { text: 'ab cd ef', longest: 6, name: 'ab-cd' },
    { text: 'ab cd', longest: 3, name: 'ab' },
  ])('of $text is $name', ({ text, longest, name }) => {
    expect(toName(text, longest)).toBe(name);
  });
});

describe('a comment', () => {
  const short = [part('page/a', 'One'), part('page/b', 'Two'), part('page/c', 'One')];

  it('names every purpose once where there is room', () => {
    expect(commentOf(rule(...short), 9)).toBe('One / Two');
    expect(purposesOf(short)).toBe('One; Two');
    expect(rowIdsOf([...short, part('page/a', 'x')])).toEqual(['page/a', 'page/b', 'page/c']);
  });

  it('names the rows where the purposes are too long, and the rule alone where those are', () => {
    const long = rule(part('page/a', 'A long purpose of a row'), part('page/b', 'Another long purpose of a row'));
    expect(commentOf(long, 54)).toBe('rule 7: page/a, page/b');
    expect(commentOf(long, 55)).toBe('A long purpose of a row / Another long purpose of a row');
    expect(commentOf(long, 22)).toBe('rule 7: page/a, page/b');
    expect(commentOf(long, 21)).toBe('rule 7');
  });

  it('names the rows where no purpose can be written', () => {
    expect(commentOf(rule(part('page/a', '日本')), 100)).toBe('rule 7: page/a');
  });

  it('passes over a purpose that cannot be written', () => {
    expect(commentOf(rule(part('page/a', '日本'), ...short), 100)).toBe('One / Two');
  });

  it('can be about some of the parts', () => {
    expect(commentOf(rule(...short), 100, short.slice(1, 2))).toBe('Two');
  });

  it('says that all of it is optional, and of what is needed too says nothing', () => {
    const optional = { ...part('page/d', 'Scraping'), isOptional: true };
    expect(commentOf(rule(optional), 100)).toBe('Optional: Scraping');
    expect(commentOf(rule(optional), 17)).toBe('Optional: rule 7');
    expect(commentOf(rule({ ...optional, purpose: '日本' }), 100)).toBe('Optional: rule 7: page/d');
    expect(commentOf(rule(optional, ...short), 100)).toBe('Scraping / One / Two');
    expect(legendOf([rule(optional)], 17)).toEqual(['rule 7: page/d: Scraping']);
  });

  it('is explained in the header only where it was shortened', () => {
    expect(legendOf([rule(...short)], 9)).toEqual([]);
    expect(legendOf([rule(...short)], 8)).toEqual([
      'rule 7: page/a: One',
      'rule 7: page/b: Two',
      'rule 7: page/c: One',
    ]);
  });
});
