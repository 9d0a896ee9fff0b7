import type { ReactNode } from 'react';
import { linkTo } from '@/lib/words/rows';

interface HeadingProps {
  level: 2 | 3 | 4;
  id?: string | undefined;
  children?: ReactNode;
}

/** A heading with the link that one pastes to point at it. */
export function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id}>
      {children}
      <a
        className="heading-link"
        href={`#${id}`}
        aria-label={linkTo(typeof children === 'string' ? children : (id ?? ''))}
      >
        #
      </a>
    </Tag>
  );
}
