import { nothingOpen } from '@/lib/words/topology';
import { type Choice, isSameChoice } from './choice';
import type { Group } from './panel';
import { isInside, namePart, type Picture } from './picture';

/** What must be open between two boxes, or places with all boxes in them, in both directions. */
export function answerPath(from: Choice, to: Choice, picture: Picture): readonly Group[] {
  const toGroup = (source: Choice, destination: Choice): Group => {
    const [isSource, isDestination] = [isInside(picture, source), isInside(picture, destination)];
    return {
      title: `${namePart(picture, source)} → ${namePart(picture, destination)}`,
      lines: picture.lines.filter((line) => isSource(line.source) && isDestination(line.destination)),
      none: nothingOpen,
    };
  };
  return isSameChoice(from, to) ? [toGroup(from, to)] : [toGroup(from, to), toGroup(to, from)];
}
