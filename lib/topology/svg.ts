import type { Drawing } from './drawing';
import type { Family } from './place';
import { type Shape, toShapes } from './shapes';

export type Tone = 'light' | 'dark';

const palettes: Record<Tone, Record<string, string>> = {
  light: { page: '#ffffff', frame: '#f5f7fb', edge: '#cbd5e1', card: '#ffffff', text: '#0f172a', quiet: '#475569' },
  dark: { page: '#0b1120', frame: '#111a2c', edge: '#334155', card: '#16213a', text: '#f1f5f9', quiet: '#a5b4c8' },
};

const inks: Record<Tone, Record<string, string>> = {
  light: { tcp: '#1d4ed8', udp: '#b45309', both: '#0f766e', other: '#64748b', icmp: '#64748b', arp: '#64748b' },
  dark: { tcp: '#60a5fa', udp: '#fbbf24', both: '#2dd4bf', other: '#94a3b8', icmp: '#94a3b8', arp: '#94a3b8' },
};

/** The upper edge of a card tells its family. */
const heads: Record<Tone, Record<Family, string> & Record<string, string>> = {
  light: { outside: '#eef1f4', lifecycle: '#e6f0fb', cluster: '#e5f4ec', hardware: '#f8eee0', site: '#f1ecf8' },
  dark: { outside: '#243140', lifecycle: '#1b3350', cluster: '#1a3a31', hardware: '#40321c', site: '#322a4b' },
};

const dashes: Record<string, string> = { udp: '6 4', both: '12 4', other: '2 4' };

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '&quot;');

/** What the style sheet of the page says, as attributes that every program understands. */
function paint(names: readonly string[], tag: string, parents: readonly string[], tone: Tone): Record<string, string> {
  const palette = palettes[tone];
  const own = [...names, ...parents];
  const ink = inks[tone][own.find((name) => name in inks[tone]) ?? ''] ?? palette.quiet ?? '';
  if (names.includes('line')) {
    const dash = dashes[own.find((name) => name in dashes) ?? ''];
    return { fill: 'none', stroke: ink, 'stroke-width': '1.5', ...(dash ? { 'stroke-dasharray': dash } : {}) };
  }
  if (names.includes('arrow') || names.includes('junction')) return { fill: ink };
  if (names.includes('head'))
    return { fill: heads[tone][own.find((name) => name in heads[tone]) ?? ''] ?? palette.frame ?? '' };
  if (names.includes('rule')) return { stroke: palette.edge ?? '' };
  const isChip = parents.includes('chip');
  if (tag === 'rect') {
    if (isChip) return { fill: palette.card ?? '', stroke: ink };
    return { fill: (parents.includes('card') ? palette.card : palette.frame) ?? '', stroke: palette.edge ?? '' };
  }
  if (tag !== 'text') return {};
  if (isChip) return { fill: ink, 'font-size': '11', 'font-weight': '600' };
  if (names.includes('title')) return { fill: palette.text ?? '', 'font-size': '14', 'font-weight': '650' };
  if (names.includes('name')) return { fill: palette.text ?? '', 'font-size': '13' };
  return { fill: palette.quiet ?? '', 'font-size': names.includes('note') ? '11' : '12' };
}

function write(piece: Shape | string, parents: readonly string[], tone: Tone): string {
  if (typeof piece === 'string') return xml(piece);
  if (piece.attributes.className === 'reach') return '';
  const { className = '', href, textAnchor, ...rest } = piece.attributes;
  const names = String(className).split(' ').filter(Boolean);
  const tag = href === undefined ? piece.tag : 'g';
  const anchor = textAnchor === undefined ? {} : { 'text-anchor': textAnchor };
  const attributes = Object.entries({ ...rest, ...anchor, ...paint(names, tag, parents, tone) });
  const text = attributes.map(([name, value]) => ` ${name}="${xml(String(value))}"`).join('');
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
<title>${xml(title)}</title>
<rect width="${width}" height="${height}" fill="${palettes[tone].page}"/>
${body}
</svg>
`;
}
