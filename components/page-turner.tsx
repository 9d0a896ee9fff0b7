import { href } from './site';

interface Neighbour {
  slug: string;
  title: string;
}

export function PageTurner({ previous, next }: { previous: Neighbour | undefined; next: Neighbour | undefined }) {
  return (
    <nav className="page-turner" aria-label="Neighbouring pages">
      {previous && (
        <a rel="prev" href={href(`/docs/${previous.slug}/`)}>
          ← {previous.title}
        </a>
      )}
      {next && (
        <a rel="next" href={href(`/docs/${next.slug}/`)}>
          {next.title} →
        </a>
      )}
    </nav>
  );
}
