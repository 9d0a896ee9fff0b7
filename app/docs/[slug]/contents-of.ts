import type { ContentsItem } from '@/components/docs/table-of-contents';
import { nameOf, type Surroundings } from '@/components/ports/surroundings';
import type { OutlineItem } from '@/lib/content';

/** Headings and tables in the order of the page; a table under a heading with its own name is not said twice. */
export function contentsOf(outline: readonly OutlineItem[], surroundings: Surroundings): ContentsItem[] {
  return outline.flatMap((item, index) => {
    if (item.kind === 'heading') return [{ anchor: item.anchor, text: item.text, depth: item.level - 2 }];
    const above = outline[index - 1];
    const text = nameOf(surroundings, item.listener);
    if (above?.kind === 'heading' && above.text === text) return [];
    return [{ anchor: item.anchor, text, depth: 1 }];
  });
}
