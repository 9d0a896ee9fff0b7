import * as words from '@/lib/words/docs';
import { href } from '../site';

interface Neighbour {
  slug: string;
  title: string;
}

export function PageTurner({ previous, next }: { previous: Neighbour | undefined; next: Neighbour | undefined }) {
  return (
    <nav className="page-turner" aria-label={words.neighbours}>
      {previous && (
        <a rel="prev" href={href(`/docs/${previous.slug}/`)}>
          {words.previous(previous.title)}
        </a>
      )}
      {next && (
        <a rel="next" href={href(`/docs/${next.slug}/`)}>
          {words.next(next.title)}
        </a>
      )}
    </nav>
  );
}
