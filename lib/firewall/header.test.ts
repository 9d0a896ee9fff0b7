import { describe, expect, it } from 'vitest';
import { bodyOf, headerOf, headerText } from './header';
import type { RuleRequest } from './rule';

const request: RuleRequest = {
  rules: [],
  outcomes: [],
  warnings: ['Mind the gap.'],
  place: { kind: 'listener' },
  variant: 'insert',
  header: [
    'Portolan: ports',
    'See https://example.org/firewall/#a=b&c=d',
    '日本',
    'See https://x "$(id)"',
    '$(id) See https://y',
    'http://z',
  ],
};

describe('a header', () => {
  it('holds what is said, the addresses of pages, and each warning as a note', () => {
    expect(headerOf(request, '#', 100)).toEqual([
      '# Portolan: ports',
      '# See https://example.org/firewall/#a=b&c=d',
      '# See https:x (id)',
      '# id) See https:y',
      '# http://z',
      '# Note: Mind the gap.',
    ]);
  });

  it('is one text where a tool has one field for it', () => {
    expect(headerText({ header: ['Portolan: ports', 'See https://example.org/'] })).toBe(
      'Portolan: ports. See https://example.org/',
    );
  });

  it('stands above lines, and nowhere where there are none', () => {
    expect(bodyOf(['# a'], ['b', 'c'])).toBe('# a\nb\nc\n');
    expect(bodyOf(['# a'], [])).toBe('');
  });
});
