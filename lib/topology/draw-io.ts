import type { Drawing } from './drawing';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const toXml = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

const geometry = (x: number, y: number, width: number, height: number): string =>
  `<mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/>`;

/** diagrams.net: cards are containers, so that moving one takes its endpoints along. */
export function renderDrawIo({ cards, wires }: Drawing): string {
  const containers = cards.flatMap(({ place, x, y, width, height, rows }) => [
    `<mxCell id="place:${toXml(place.id)}" value="${toXml(place.name)}" style="swimlane;rounded=1;startSize=32;" vertex="1" parent="1">${geometry(x, y, width, height)}</mxCell>`,
    ...rows.map(
      (row) =>
        `<mxCell id="${toXml(row.boxId)}" value="${toXml(row.name)}" style="rounded=0;align=left;spacingLeft=8;" vertex="1" parent="place:${toXml(place.id)}">${geometry(0, row.y, width, row.height)}</mxCell>`,
    ),
  ]);
  const edges = wires.map(({ id, source, destination, chips }) => {
    const label = toXml(chips.map(({ text }) => text).join(', '));
    return `<mxCell id="${toXml(id)}" value="${label}" style="edgeStyle=orthogonalEdgeStyle;rounded=1;endArrow=block;" edge="1" parent="1" source="${toXml(source)}" target="${toXml(destination)}"><mxGeometry relative="1" as="geometry"/></mxCell>`;
  });
  const cells = ['<mxCell id="0"/>', '<mxCell id="1" parent="0"/>', ...containers, ...edges];
  return `<mxfile><diagram name="Topology"><mxGraphModel><root>\n${cells.join('\n')}\n</root></mxGraphModel></diagram></mxfile>\n`;
}
