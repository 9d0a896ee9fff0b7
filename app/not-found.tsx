import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <main>
      <h1>There is no page at this address</h1>
      <p>
        <a href={`${process.env.BASE_PATH ?? ''}/`}>Search all ports</a>
      </p>
    </main>
  );
}
