import type { Release } from '@/lib/flows';
import { noScript } from '@/lib/words/explorer';
import { SubjectLinks } from '../docs/subject-links';
import { Say } from '../say';
import { href } from '../site';

interface WithoutScriptProps {
  release: Release;
  /** How many pages of the list come after the first. */
  furtherPages: number;
  subjects: readonly { slug: string; title: string }[];
}

/** Ways to a port for those whom no search answers. */
export function WithoutScript({ release, furtherPages, subjects }: WithoutScriptProps) {
  return (
    <p className="no-js">
      <Say
        text={noScript(release, furtherPages)}
        tags={{
          endpoints: (text) => <a href={href('/endpoints/')}>{text}</a>,
          numbers: (text) => <a href={href('/ports/')}>{text}</a>,
          releases: (text) => <a href={href('/releases/')}>{text}</a>,
          pictures: (text) => <a href={href('/topology/')}>{text}</a>,
          subjects: (text) => <SubjectLinks text={text} pages={subjects} />,
        }}
      />
    </p>
  );
}
