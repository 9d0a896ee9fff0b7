import * as words from '@/lib/words/topology';
import { parseChoice } from './choice';
import { describeChoice } from './describe-choice';
import { type Lit, litBy, toLit } from './emphasis';
import type { Group } from './panel';
import { answerPath } from './path-question';
import { isDrawn, namePart, type Picture } from './picture';
import type { State } from './read-state';

interface Shown {
  lit: Lit | undefined;
  title?: string;
  groups?: readonly Group[];
}

/** Of what is not there nothing is known: to say that nothing has to be open would be wrong. */
const notDrawn = (title: string): Shown => ({
  lit: undefined,
  title,
  groups: [{ title: words.notDrawn, lines: [], none: words.whyNotDrawn }],
});

/** What is lit and listed for what the address asks. */
export function answer(picture: Picture, { pinned, from, to }: Pick<State, 'pinned' | 'from' | 'to'>): Shown {
  if (pinned) {
    const described = describeChoice(picture, pinned);
    return isDrawn(picture, pinned) ? { lit: litBy(picture, pinned), ...described } : notDrawn(described.title);
  }
  if (!from || !to) return { lit: undefined };
  const [source, destination] = [parseChoice(from), parseChoice(to)];
  if (!source || !destination) return notDrawn(words.pair(from, to));
  const title = words.pair(namePart(picture, source), namePart(picture, destination));
  if (!isDrawn(picture, source) || !isDrawn(picture, destination)) return notDrawn(title);
  const groups = answerPath(source, destination, picture);
  return { lit: toLit(groups.flatMap(({ lines }) => lines)), title, groups };
}
