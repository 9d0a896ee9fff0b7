import { formatChips, type Manner } from './chip';
import type { Box, Graph } from './graph';

const quote = (text: string): string => `"${text.replace(/"/g, '#quot;')}"`;

const arrows: Record<Manner, string> = { tcp: '-->', udp: '-.->', both: '==>', other: '-.->' };

const label = ({ name, notes }: Box): string =>
  quote([name, ...notes.map(({ text, chips }) => `${text}: ${formatChips(chips)}`)].join('<br>'));

/** A Mermaid flowchart; nodes are numbered, as some of our ids are words of Mermaid's own. */
export function renderMermaid({ places, boxes, wires }: Graph): string {
  const nodeOf = new Map(boxes.map((box, index) => [box.id, `n${index}`]));
  const groups = places.flatMap((place, index) => [
    `  subgraph p${index}[${quote(place.name)}]`,
    ...boxes.filter((box) => box.placeId === place.id).map((box) => `    ${nodeOf.get(box.id)}[${label(box)}]`),
    '  end',
  ]);
  const lines = wires.map(
    ({ source, destination, chips, manner }) =>
      `  ${nodeOf.get(source)} ${arrows[manner]}|${quote(formatChips(chips))}| ${nodeOf.get(destination)}`,
  );
  return ['flowchart LR', ...groups, ...lines, ''].join('\n');
}
