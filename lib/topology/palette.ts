import type { Manner } from './chip';
import type { Family } from './place';

export type Tone = 'light' | 'dark';

interface Palette {
  paper: string;
  card: string;
  edge: string;
  ink: string;
  muted: string;
  /** What a whole cluster stands on. */
  frame: string;
  lines: Record<Manner, string>;
  /** The upper edge of a card tells its family. */
  heads: Record<Family, string>;
}

/** What pictures are painted with; style sheets of the page say the same, which a test holds. */
export const palettes: Record<Tone, Palette> = {
  light: {
    paper: '#ffffff',
    card: '#ffffff',
    edge: '#c3ced8',
    ink: '#14212b',
    muted: '#4c5d6a',
    frame: '#ebf5f0',
    lines: { tcp: '#1d4ed8', udp: '#a8480a', both: '#0f766e', other: '#56657a' },
    heads: { outside: '#eaeef2', lifecycle: '#e1edfb', cluster: '#e0f2e8', hardware: '#f8eedf', site: '#efe9f8' },
  },
  dark: {
    paper: '#0e161d',
    card: '#15202a',
    edge: '#3a4b5a',
    ink: '#e4ebf0',
    muted: '#a3b3c0',
    frame: '#12262a',
    lines: { tcp: '#6aa9ff', udp: '#fbb94a', both: '#2dd4bf', other: '#94a3b8' },
    heads: { outside: '#243140', lifecycle: '#1b3350', cluster: '#1a3a31', hardware: '#40321c', site: '#322a4b' },
  },
};

/** How a line is dashed, so that colour alone tells nothing; TCP is whole. */
export const dashes: Record<Manner, string | null> = { tcp: null, udp: '6 4', both: '12 4', other: '2 4' };

/** How much of its ink a chip is tinted with. */
export const chipTint = 0.1;

const toChannels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A share of one colour on another, as `color-mix(in srgb, …)` has it. */
export function mix(colour: string, ground: string, share: number): string {
  const grounds = toChannels(ground);
  const mixed = toChannels(colour).map((channel, at) => Math.round(channel * share + (grounds[at] ?? 0) * (1 - share)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
