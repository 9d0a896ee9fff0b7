import { formatChips, type Manner } from './chip';
import type { Box, Graph } from './graph';

const quote = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

const styles: Record<Manner, string> = { tcp: 'solid', udp: 'dashed', both: 'bold', other: 'dotted' };

/** The name, and a line for each note. */
function label({ name, notes }: Box): string {
  const lines = [name, ...notes.map(({ text, chips }) => `${text}: ${formatChips(chips)}`)];
  return lines.map((line) => quote(line).slice(1, -1)).join('\\n');
}

/** Graphviz: places as clusters, one edge for each line. */
export function renderDot({ places, boxes, wires }: Graph): string {
  const clusters = places.flatMap((place) => [
    `  subgraph ${quote(`cluster_${place.id}`)} {`,
    `    label=${quote(place.name)};`,
    ...boxes.filter((box) => box.placeId === place.id).map((box) => `    ${quote(box.id)} [label="${label(box)}"];`),
    '  }',
  ]);
  const edges = wires.map(
    ({ source, destination, chips, manner }) =>
      `  ${quote(source)} -> ${quote(destination)} [label=${quote(formatChips(chips))}, style=${styles[manner]}];`,
  );
  const header = ['  rankdir=LR;', '  node [shape=box, fontname="sans-serif"];', '  edge [fontname="sans-serif"];'];
  return ['digraph topology {', ...header, ...clusters, ...edges, '}', ''].join('\n');
}
