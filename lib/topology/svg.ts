import { escapeXml } from '@/lib/flows';
import type { Manner } from './chip';
import type { Drawing } from './drawing';
import { chipTint, dashes, mix, palettes, type Tone } from './palette';
import { type Shape, toShapes } from './shapes';

/** Class names of lines, chips and cards, as keys of the palette. */
const manners: Readonly<Record<string, Manner>> = {
  tcp: 'tcp',
  udp: 'udp',
  both: 'both',
  other: 'other',
  icmp: 'other',
  arp: 'other',
};

/** React says `textAnchor`, files say `text-anchor`. */
const toXmlName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What the style sheet of the page says, as attributes that every program understands. */
function paint(names: readonly string[], tag: string, parents: readonly string[], tone: Tone): Record<string, string> {
  const { card, edge, frame, ink, lines, heads, muted } = palettes[tone];
  const own = [...names, ...parents];
  const manner = own.map((name) => manners[name]).find((one) => one !== undefined) ?? 'other';
  const colour = lines[manner];
  if (names.includes('line')) {
    const dash = dashes[manner];
    return { fill: 'none', stroke: colour, 'stroke-width': '1.5', ...(dash ? { 'stroke-dasharray': dash } : {}) };
  }
  if (names.includes('arrow') || names.includes('junction')) return { fill: colour };
  if (names.includes('head')) {
    const family = Object.entries(heads).find(([name]) => own.includes(name));
    return { fill: family?.[1] ?? card };
  }
  if (names.includes('rule')) return { stroke: edge, 'stroke-opacity': '0.6' };
  const isChip = parents.includes('chip');
  if (tag === 'rect') {
    if (isChip) return { fill: mix(colour, card, chipTint) };
    if (parents.includes('frame')) return { fill: frame };
    return { fill: card, stroke: edge };
  }
  if (tag !== 'text') return {};
  if (isChip) return { fill: colour, 'font-size': '11', 'font-weight': '600' };
  if (names.includes('title')) return { fill: ink, 'font-size': '14', 'font-weight': '650' };
  if (names.includes('name')) return { fill: ink, 'font-size': '13' };
  return { fill: muted, 'font-size': '11' };
}

function write(piece: Shape | string, parents: readonly string[], tone: Tone): string {
  if (typeof piece === 'string') return escapeXml(piece);
  if (piece.attributes.className === 'reach') return '';
  const { className = '', href, ...rest } = piece.attributes;
  const names = String(className).split(' ').filter(Boolean);
  const tag = href === undefined ? piece.tag : 'g';
  const attributes = Object.entries({ ...rest, ...paint(names, tag, parents, tone) });
  const text = attributes.map(([name, value]) => ` ${toXmlName(name)}="${escapeXml(String(value))}"`).join('');
  const inside = piece.children.map((child) => write(child, [...names, ...parents], tone)).join('');
  return `<${tag}${text}>${inside}</${tag}>`;
}

/** One file that needs no style sheet and no font of ours; text stays text. */
export function renderSvg(drawing: Drawing, title: string, tone: Tone): string {
  const { width, height } = drawing;
  const shapes = toShapes(drawing, { toBox: () => '', toWire: () => '' });
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const body = shapes.map((one) => write(one, [], tone)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Inter, 'Segoe UI', Helvetica, Arial, sans-serif">
<title>${escapeXml(title)}</title>
<rect width="${width}" height="${height}" fill="${palettes[tone].paper}"/>
${body}
</svg>
`;
}
