import { onThisPage } from '@/lib/words/docs';

export interface ContentsItem {
  anchor: string;
  text: string;
  /** Headings of the first level are 0. */
  depth: number;
}

export function TableOfContents({ items }: { items: readonly ContentsItem[] }) {
  return (
    <nav className="docs-toc" aria-label={onThisPage}>
      <ol>
        {items.map(({ anchor, text, depth }) => (
          <li key={anchor} className={depth > 0 ? 'toc-deeper' : undefined}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
