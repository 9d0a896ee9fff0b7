import * as words from '@/lib/words/topology';
import { parseChoice } from './choice';
import { describeChoice } from './describe-choice';
import { type Lit, litBy, toLit } from './emphasis';
import type { Group } from './panel';
import { answerPath, nameParty, type Party } from './path-question';
import { isDrawn, type Picture } from './picture';
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

function isKnown(party: Party, picture: Picture): boolean {
  const choice = parseChoice(party);
  return choice !== undefined && isDrawn(picture, choice);
}

/** What is lit and listed for what the address asks. */
export function answer(picture: Picture, { pinned, from, to }: Pick<State, 'pinned' | 'from' | 'to'>): Shown {
  if (pinned) {
    const described = describeChoice(picture, pinned);
    return isDrawn(picture, pinned) ? { lit: litBy(picture, pinned), ...described } : notDrawn(described.title);
  }
  if (!from || !to) return { lit: undefined };
  const title = words.pair(nameParty(from, picture), nameParty(to, picture));
  if (!isKnown(from, picture) || !isKnown(to, picture)) return notDrawn(title);
  const groups = answerPath(from, to, picture);
  return { lit: toLit(groups.flatMap(({ lines }) => lines)), title, groups };
}
