import * as words from '@/lib/words/site';
import { Say } from './say';
import { href } from './site';

/** A static export has no redirects of its own: the page leads on by itself, and by a link. */
export function Moved({ to, label }: { to: string; label: string }) {
  return (
    <article className="prose">
      <meta httpEquiv="refresh" content={`0; url=${href(to)}`} />
      <meta name="robots" content="noindex" />
      <h1>{words.moved}</h1>
      <p>
        <Say text={words.movedTo(label)} tags={{ link: (text) => <a href={href(to)}>{text}</a> }} />
      </p>
    </article>
  );
}
