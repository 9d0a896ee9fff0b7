import type { ReactNode } from 'react';

const tagged = /<(\w+)>(.*?)<\/\1>/s;

interface SayProps {
  text: string;
  /** What is made of the words inside of each tag. */
  tags: Readonly<Record<string, (words: ReactNode) => ReactNode>>;
}

/** A sentence of `lib/words` in which some words are marked: `Look through the <reference>reference</reference>.` */
export function Say({ text, tags }: SayProps): ReactNode {
  const found = tagged.exec(text);
  if (!found) return text;
  const [whole, name = '', inside = ''] = found;
  const make = tags[name];
  if (!make) throw new Error(`Nobody says what <${name}> is in "${text}"`);
  return (
    <>
      {text.slice(0, found.index)}
      {make(<Say text={inside} tags={tags} />)}
      <Say text={text.slice(found.index + whole.length)} tags={tags} />
    </>
  );
}
