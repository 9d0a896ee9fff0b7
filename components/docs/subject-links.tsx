import type { ReactNode } from 'react';
import { href } from '../site';

interface SubjectLinksProps {
  /** The words that say what is listed. */
  text: ReactNode;
  pages: readonly { slug: string; title: string }[];
}

/** More names would push what follows off the screen; the reference lists them. */
const mostNamed = 40;

/** The end of a sentence: the pages of the reference by name, or where they are listed. */
export function SubjectLinks({ text, pages }: SubjectLinksProps) {
  if (pages.length > mostNamed)
    return (
      <>
        <a href={href('/docs/')}>{text}</a>.
      </>
    );
  return (
    <>
      {text}:{' '}
      {pages.map(({ slug, title }) => (
        <a key={slug} className="subject" href={href(`/docs/${slug}/`)}>
          {title}
        </a>
      ))}
    </>
  );
}
