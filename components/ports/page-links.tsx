import * as words from '@/lib/words/explorer';
import { href } from '../site';

interface PageLinksProps {
  /** Of all pages, in their order. */
  paths: readonly string[];
  current: number;
}

/** Links between the pages of a long list; a list of one page has none. */
export function PageLinks({ paths, current }: PageLinksProps) {
  if (paths.length < 2) return null;
  return (
    <nav className="page-links" aria-label={words.pages}>
      {paths.map((path, index) => (
        <a key={path} href={href(path)} aria-current={index + 1 === current ? 'page' : undefined}>
          {index + 1}
        </a>
      ))}
    </nav>
  );
}
