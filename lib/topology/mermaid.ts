import type { Graph } from './graph';

const quote = (text: string): string => `"${text.replace(/"/g, '#quot;')}"`;

/** A Mermaid flowchart; nodes are numbered, as some of our ids are words of Mermaid's own. */
export function renderMermaid({ places, boxes, wires }: Graph): string {
  const nodeOf = new Map(boxes.map((box, index) => [box.id, `n${index}`]));
  const groups = places.flatMap((place, index) => [
    `  subgraph p${index}[${quote(place.name)}]`,
    ...boxes.filter((box) => box.placeId === place.id).map((box) => `    ${nodeOf.get(box.id)}[${quote(box.name)}]`),
    '  end',
  ]);
  const lines = wires.map(({ source, destination, chips }) => {
    const label = quote(chips.map(({ text }) => text).join(', '));
    return `  ${nodeOf.get(source)} -->|${label}| ${nodeOf.get(destination)}`;
  });
  return ['flowchart LR', ...groups, ...lines, ''].join('\n');
}
