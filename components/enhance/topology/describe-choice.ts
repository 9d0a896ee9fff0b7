import * as words from '@/lib/words/topology';
import type { Choice } from './choice';
import type { Group } from './panel';
import { isInside, type ListedLine, namePart, type Picture, touches } from './picture';

/** What the panel says of a choice: its name, and its lines by direction. */
export function describeChoice(picture: Picture, choice: Choice): { title: string; groups: readonly Group[] } {
  const { lines, nameOf } = picture;
  const own = lines.filter(touches(picture, choice));
  const { kind, id } = choice;
  if (kind === 'line' || kind === 'bundle') {
    const [from = '', to = ''] = id.split('~');
    const name = kind === 'line' ? nameOf : (place: string) => nameOf(`place:${place}`);
    return { title: `${name(from)} → ${name(to)}`, groups: [{ title: words.opens, lines: own }] };
  }
  const isOwn = isInside(picture, choice);
  const isBetween = ({ source, destination }: ListedLine) => isOwn(source) && isOwn(destination);
  return {
    title: namePart(picture, choice),
    groups: [
      { title: words.isReached, lines: own.filter((line) => isOwn(line.destination) && !isBetween(line)) },
      { title: words.reaches, lines: own.filter((line) => isOwn(line.source) && !isBetween(line)) },
      { title: words.inside, lines: own.filter(isBetween) },
    ],
  };
}
