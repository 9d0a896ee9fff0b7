import type { Metadata } from 'next';
import { Say } from '@/components/say';
import { SearchLayout } from '@/components/search/search-layout';
import { href } from '@/components/site';
import * as words from '@/lib/words/site';

export const metadata: Metadata = { title: words.notFoundTitle };

export default function NotFound() {
  return (
    <SearchLayout>
      <article className="prose">
        <h1>{words.notFound}</h1>
        <p>
          <Say
            text={words.lost}
            tags={{
              ports: (text) => <a href={href('/')}>{text}</a>,
              reference: (text) => <a href={href('/docs/')}>{text}</a>,
            }}
          />
        </p>
      </article>
    </SearchLayout>
  );
}
