import { href } from './site';

/** A static export has no redirects of its own: the page leads on by itself, and by a link. */
export function Moved({ to, label }: { to: string; label: string }) {
  return (
    <article className="prose">
      <meta httpEquiv="refresh" content={`0; url=${href(to)}`} />
      <meta name="robots" content="noindex" />
      <h1>This page has moved</h1>
      <p>
        It is here: <a href={href(to)}>{label}</a>.
      </p>
    </article>
  );
}
