import { nothingOpen } from '@/lib/words/topology';
import type { Group } from './panel';
import type { ListedLine, Picture } from './picture';

/** A box, or a place with all boxes in it: `box:smee`, `place:worker`. */
export type Party = string;

function contains(party: Party, { placeOf }: Picture): (box: string) => boolean {
  const id = party.slice(party.indexOf(':') + 1);
  return party.startsWith('place:') ? (box) => placeOf.get(box) === id : (box) => box === id;
}

export const nameParty = (party: Party, { nameOf }: Picture): string =>
  nameOf(party.startsWith('box:') ? party.slice('box:'.length) : party);

/** What must be open between two parties, in both directions. */
export function answerPath(from: Party, to: Party, picture: Picture): readonly Group[] {
  const [isFrom, isTo] = [contains(from, picture), contains(to, picture)];
  const [fromName, toName] = [nameParty(from, picture), nameParty(to, picture)];
  const between = (isSource: (box: string) => boolean, isDestination: (box: string) => boolean): ListedLine[] =>
    picture.lines.filter(({ source, destination }) => isSource(source) && isDestination(destination));
  const none = nothingOpen;
  const there = { title: `${fromName} → ${toName}`, lines: between(isFrom, isTo), none };
  if (from === to) return [there];
  return [there, { title: `${toName} → ${fromName}`, lines: between(isTo, isFrom), none }];
}
