import type { ReactNode } from 'react';

/** A term of a list and what is said of it. */
export function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
