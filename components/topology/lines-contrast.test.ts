import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layOutColumn, renderSvg, toGraph } from '@/lib/topology';
import { flowsOf, places, variants } from '@/lib/topology/fixtures/catalog';

/** WCAG 2.2, 1.4.11: what is needed to understand a picture stands out from what it crosses by at least this. */
const least = 3;

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
const tooClose = (lines: readonly string[], grounds: readonly string[]): string[] =>
  lines.flatMap((line) =>
    grounds.filter((ground) => contrast(line, ground) < least).map((ground) => `${line} on ${ground}`),
  );

it('knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(tooClose(['#c3ced8'], ['#ffffff'])).toEqual(['#c3ced8 on #ffffff']);
});

describe.each(['light', 'dark'] as const)('lines of the %s picture', (tone) => {
  it('stand out on the page', () => {
    const diagram = readFileSync('components/topology/diagram.css', 'utf8');
    const site = readFileSync('app/globals.css', 'utf8');
    const pair = (name: string): string => {
      const match = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(diagram);
      return match?.[tone === 'light' ? 1 : 2] ?? '';
    };
    const [light = '', dark = ''] = [...site.matchAll(/--paper: (#\w{6})/g)].map(([, colour = '']) => colour);
    const lines = ['tcp', 'udp', 'both', 'other'].map(pair);
    const grounds = [...['frame', 'card'].map(pair), tone === 'light' ? light : dark];
    expect([...lines, ...grounds].every((colour) => /^#\w{6}$/.test(colour))).toBe(true);
    expect(tooClose(lines, grounds)).toEqual([]);
  });

  it('stand out in the file', () => {
    const [variant] = variants;
    if (!variant) throw new Error('no picture');
    const file = renderSvg(layOutColumn(toGraph({ ...places, flows: flowsOf(variant) })), 'Lines', tone);
    const colours = (pattern: RegExp): string[] => [
      ...new Set([...file.matchAll(pattern)].map(([, colour = '']) => colour)),
    ];
    const lines = colours(/fill="none" stroke="(#\w{6})"/g);
    const grounds = colours(/<rect[^>]* fill="(#\w{6})"/g);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(grounds.length).toBeGreaterThanOrEqual(1);
    expect(tooClose(lines, grounds)).toEqual([]);
  });
});
