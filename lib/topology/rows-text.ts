import type { Flow } from '@/lib/flows';
import * as words from '@/lib/words/picture';
import { formatChips, toChips } from './chip';
import type { Graph } from './graph';

/** The picture as lines of text: place by place, who reaches whom, on what, and why. */
export function renderText({ places, boxes, wires }: Graph, flows: readonly Flow[], title: string): string {
  const nameOf = (id: string): string => boxes.find((box) => box.id === id)?.name ?? id;
  const purposes = (ids: readonly string[]): string =>
    flows
      .filter(({ id }) => ids.includes(id))
      .map((flow) => `    ${formatChips(toChips([flow]))}: ${flow.purpose}`)
      .join('\n');
  const sections = places.map((place) => {
    const inside = boxes.filter(({ placeId }) => placeId === place.id);
    const lines = inside.flatMap((box) => [
      ...wires
        .filter(({ destination }) => destination === box.id)
        .map(({ source, flowIds }) => `  ${words.line(nameOf(source), box.name)}\n${purposes(flowIds)}`),
      ...box.notes.map(
        ({ sourceId, flowIds }) =>
          `  ${words.lineWithin(nameOf(sourceId), box.name, place.name)}\n${purposes(flowIds)}`,
      ),
    ]);
    return [place.name, ...(lines.length > 0 ? lines : [`  ${words.nobody}`])].join('\n');
  });
  return `${title}\n\n${sections.join('\n\n')}\n`;
}
