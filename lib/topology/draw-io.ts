import { escapeXml } from '@/lib/flows';
import { formatChips, type Manner } from './chip';
import { type Drawing, type Frame, overlaps, type PlacedCard, type PlacedWire } from './drawing';
import { dashes, palettes } from './palette';

const toXml = (text: string): string => escapeXml(text).replaceAll('\n', '&#10;');

const { card, edge: cardEdge, ink, heads, lines } = palettes.light;

function strokeOf(manner: Manner): string {
  const dash = dashes[manner];
  return `strokeColor=${lines[manner]};${dash ? `dashed=1;dashPattern=${dash};` : ''}`;
}

const round = (value: number): number => Math.round(value);

const geometry = (x: number, y: number, width: number, height: number): string =>
  `<mxGeometry x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" as="geometry"/>`;

interface Vertex {
  id: string;
  parent: string;
  value: string;
  style: string;
  geometry: string;
}

const vertex = ({ id, parent, value, style, geometry: place }: Vertex): string =>
  `<mxCell id="${toXml(id)}" value="${toXml(value)}" style="${style}" vertex="1" parent="${toXml(parent)}">${place}</mxCell>`;

/** A card is a container with its title; what stands below the title moves along with it. */
function toContainer({ place, x, y, width, height, rows }: PlacedCard, frame?: Frame): string[] {
  const inside = rows.filter(({ isTitle }) => !isTitle);
  const head = Math.min(inside[0]?.y ?? height, height);
  const style = `swimlane;rounded=1;startSize=${round(head)};fillColor=${heads[place.family]};strokeColor=${cardEdge};fontColor=${ink};collapsible=0;`;
  return [
    vertex({
      id: `place:${place.id}`,
      parent: frame?.id ?? '1',
      value: place.name,
      style,
      geometry: geometry(x - (frame?.x ?? 0), y - (frame?.y ?? 0), width, height),
    }),
    ...inside.map((row) =>
      vertex({
        id: row.boxId,
        parent: `place:${place.id}`,
        value: [row.name, ...row.notes.map(({ text, chips }) => `${text}: ${formatChips(chips)}`)].join('\n'),
        style: `rounded=0;align=left;spacingLeft=8;strokeColor=${cardEdge};fillColor=${card};fontColor=${ink};whiteSpace=wrap;`,
        geometry: geometry(0, row.y, width, row.height),
      }),
    ),
  ];
}

/** What stands on it moves along with it. */
const toGround = ({ id, name, x, y, width, height }: Frame): string =>
  vertex({
    id,
    parent: '1',
    value: name,
    style: `rounded=1;arcSize=3;container=1;collapsible=0;verticalAlign=bottom;align=left;spacingLeft=8;fontSize=11;strokeColor=none;fillColor=${palettes.light.frame};fontColor=${palettes.light.muted};`,
    geometry: geometry(x, y, width, height),
  });

function toEdge({ id, source, destination, chips, manner }: PlacedWire, cellOf: (boxId: string) => string): string {
  const style = `edgeStyle=orthogonalEdgeStyle;rounded=1;endArrow=block;fontSize=10;${strokeOf(manner)}`;
  const ends = `source="${toXml(cellOf(source))}" target="${toXml(cellOf(destination))}"`;
  return `<mxCell id="${toXml(id)}" value="${toXml(formatChips(chips))}" style="${style}" edge="1" parent="1" ${ends}><mxGeometry relative="1" as="geometry"/></mxCell>`;
}

/** diagrams.net: places are containers where they are in the picture, and lines stick to what they join. */
export function renderDrawIo({ cards, wires, frames }: Drawing): string {
  const titles = new Map(
    cards.flatMap(({ place, rows }) =>
      rows.filter(({ isTitle }) => isTitle).map(({ boxId }) => [boxId, `place:${place.id}`] as const),
    ),
  );
  const cellOf = (boxId: string): string => titles.get(boxId) ?? boxId;
  const cells = [
    '<mxCell id="0"/>',
    '<mxCell id="1" parent="0"/>',
    ...frames.map(toGround),
    ...cards.flatMap((card) =>
      toContainer(
        card,
        frames.find((frame) => overlaps(frame, card)),
      ),
    ),
    ...wires.map((wire) => toEdge(wire, cellOf)),
  ];
  return `<mxfile><diagram id="topology" name="Topology"><mxGraphModel><root>\n${cells.join('\n')}\n</root></mxGraphModel></diagram></mxfile>\n`;
}
