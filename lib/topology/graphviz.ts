import type { Graph } from './graph';

const quote = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Graphviz: places as clusters, one edge for each line. */
export function renderDot({ places, boxes, wires }: Graph): string {
  const clusters = places.flatMap((place) => [
    `  subgraph ${quote(`cluster_${place.id}`)} {`,
    `    label=${quote(place.name)};`,
    ...boxes.filter((box) => box.placeId === place.id).map((box) => `    ${quote(box.id)} [label=${quote(box.name)}];`),
    '  }',
  ]);
  const edges = wires.map(({ source, destination, chips }) => {
    const label = quote(chips.map(({ text }) => text).join(', '));
    return `  ${quote(source)} -> ${quote(destination)} [label=${label}];`;
  });
  return ['digraph topology {', '  rankdir=LR;', '  node [shape=box];', ...clusters, ...edges, '}', ''].join('\n');
}
