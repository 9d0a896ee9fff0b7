import type { Metadata } from 'next';
import { href } from '@/components/site';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <article className="prose">
      <h1>There is no page at this address</h1>
      <p>
        It may have moved. <a href={href('/')}>Search all ports</a> or look through the{' '}
        <a href={href('/docs/')}>reference</a>.
      </p>
    </article>
  );
}
