import * as words from '@/lib/words/explorer';
import { href } from '../site';

export const pageLinksId = 'pages';

interface PageLinksProps {
  /** Of all pages, in their order. */
  paths: readonly string[];
  current: number;
}

/** Links between the pages of a long list; a list of one page has none. */
export function PageLinks({ paths, current }: PageLinksProps) {
  if (paths.length < 2) return null;
  const [previous, next] = [paths[current - 2], paths[current]];
  return (
    <nav className="page-links" id={pageLinksId} aria-label={words.pages}>
      {previous && (
        <a rel="prev" href={href(previous)}>
          {words.previousPage}
        </a>
      )}
      {paths.map((path, index) => (
        <a key={path} href={href(path)} aria-current={index + 1 === current ? 'page' : undefined}>
          {index + 1}
        </a>
      ))}
      {next && (
        <a rel="next" href={href(next)}>
          {words.nextPage}
        </a>
      )}
    </nav>
  );
}
