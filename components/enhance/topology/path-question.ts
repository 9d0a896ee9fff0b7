import { nothingOpen } from '@/lib/words/topology';
import { type Choice, isSameChoice } from './choice';
import type { Group } from './panel';
import { isInside, namePart, type Picture } from './picture';

/** Whether a box is the one asked for, or on the machines of the place that is, wherever it is drawn. */
function isAt(picture: Picture, choice: Choice): (box: string) => boolean {
  const isDrawnIn = isInside(picture, choice);
  return (box) =>
    isDrawnIn(box) || (choice.kind === 'place' && picture.placesOf.get(box)?.includes(choice.id) === true);
}

/** What must be open between two boxes, or places with all boxes on their machines, in both directions. */
export function answerPath(from: Choice, to: Choice, picture: Picture): readonly Group[] {
  const toGroup = (source: Choice, destination: Choice): Group => {
    const [isSource, isDestination] = [isAt(picture, source), isAt(picture, destination)];
    return {
      title: `${namePart(picture, source)} → ${namePart(picture, destination)}`,
      lines: picture.lines.filter((line) => isSource(line.source) && isDestination(line.destination)),
      none: nothingOpen,
    };
  };
  return isSameChoice(from, to) ? [toGroup(from, to)] : [toGroup(from, to), toGroup(to, from)];
}
