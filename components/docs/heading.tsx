import type { ReactNode } from 'react';

interface HeadingProps {
  level: 2 | 3 | 4;
  id?: string | undefined;
  children?: ReactNode;
}

/** A heading is the link that one pastes to point at it: a link beside the words would be heard as a part of its name. */
export function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id}>
      <a href={`#${id}`}>{children}</a>
    </Tag>
  );
}
