import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chipTint, dashes, layOutColumn, mix, palettes, renderSvg, toGraph } from '@/lib/topology';
import { flowsOf, places, variants } from '@/lib/topology/fixtures/catalog';

/** WCAG 2.2, 1.4.11: what is needed to understand a picture stands out from what it crosses by at least this. */
const least = 3;

/** The same for text, 1.4.3. */
const leastOfText = 4.5;

const channel = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Pairs that are too close to each other. */
const tooClose = (lines: readonly string[], grounds: readonly string[], by = least): string[] =>
  lines.flatMap((line) =>
    grounds.filter((ground) => contrast(line, ground) < by).map((ground) => `${line} on ${ground}`),
  );

it('knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(tooClose(['#c3ced8'], ['#ffffff'])).toEqual(['#c3ced8 on #ffffff']);
});

const diagram = readFileSync('components/topology/diagram.css', 'utf8');
const site = readFileSync('app/styles/colours.css', 'utf8');

it('the page dashes and tints as the files do', () => {
  for (const [manner, dash] of Object.entries(dashes)) {
    if (dash) expect(diagram).toMatch(new RegExp(`\\.${manner} \\.line \\{\\s+stroke-dasharray: ${dash};`));
  }
  expect(diagram).toContain(`color-mix(in srgb, var(--line) ${chipTint * 100}%, var(--card))`);
});

describe.each(['light', 'dark'] as const)('lines of the %s picture', (tone) => {
  const { card, edge, frame, paper, lines, heads } = palettes[tone];

  it('are painted on the page as in the files', () => {
    const pairOf = (name: string, within = ''): string | undefined =>
      new RegExp(`${within}[^}]*--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(diagram)?.[
        tone === 'light' ? 1 : 2
      ];
    for (const [name, colour] of Object.entries({ card, edge, frame, ...lines }))
      expect(pairOf(name), name).toBe(colour);
    for (const [family, colour] of Object.entries(heads)) {
      expect(pairOf('head', `\\.diagram \\.${family} \\{`), family).toBe(colour);
    }
  });

  it('stand out on the page, and ports on their chips', () => {
    const [light = '', dark = ''] = [...site.matchAll(/--paper: (#\w{6})/g)].map(([, colour = '']) => colour);
    const inks = Object.values(lines);
    expect(tooClose(inks, [frame, card, paper, tone === 'light' ? light : dark])).toEqual([]);
    for (const ink of inks) expect(tooClose([ink], [mix(ink, card, chipTint)], leastOfText)).toEqual([]);
  });

  it('stand out in the file', () => {
    const [variant] = variants;
    if (!variant) throw new Error('no picture');
    const file = renderSvg(layOutColumn(toGraph({ ...places, flows: flowsOf(variant) })), 'Lines', tone);
    const colours = (pattern: RegExp): string[] => [
      ...new Set([...file.matchAll(pattern)].map(([, colour = '']) => colour)),
    ];
    const drawn = colours(/fill="none" stroke="(#\w{6})"/g);
    const grounds = colours(/<rect[^>]* fill="(#\w{6})"/g);
    expect(drawn.length).toBeGreaterThanOrEqual(2);
    expect(grounds.length).toBeGreaterThanOrEqual(1);
    expect(tooClose(drawn, grounds)).toEqual([]);
  });
});
