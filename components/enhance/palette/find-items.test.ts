import { describe, expect, it } from 'vitest';
import { findItems } from './find-items';
import type { PaletteItem } from './palette-item';

const items: PaletteItem[] = [
  { kind: 'page', label: 'Bare metal', words: 'tinkerbell', path: '/docs/bare-metal/' },
  { kind: 'heading', label: 'Ports of bare metal machines', words: 'Bare metal', path: '/docs/bare-metal/#ports' },
  { kind: 'release', label: 'Release 0.21', words: 'changes', path: '/releases/0.21/' },
];

describe('finding pages and other things', () => {
  it.each([
    ['bare', '/docs/bare-metal/'],
    ['metal ba', '/docs/bare-metal/'],
    ['tinker', '/docs/bare-metal/'],
    ['0.21', '/releases/0.21/'],
    ['ports of', '/docs/bare-metal/#ports'],
  ])('"%s" finds %s first', (query, path) => {
    expect(findItems(items, query, 5)[0]?.path).toBe(path);
  });

  it('offers two headings that read the same once, the first', () => {
    const [, heading] = items;
    if (!heading) throw new Error('the heading is missing');
    const again = { ...heading, path: '/docs/bare-metal/#ports-2' };
    expect(findItems([...items, again], 'ports of', 5)).toEqual([heading]);
  });

  it.each(['', 'toString', 'nowhere', '{}'])('"%s" finds nothing', (query) => {
    expect(findItems(items, query, 5)).toEqual([]);
  });
});
