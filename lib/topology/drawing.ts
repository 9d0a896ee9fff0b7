import type { Card } from './card';
import type { Manner } from './chip';
import type { Wire } from './graph';

export interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point {
  width: number;
  height: number;
}

export interface PlacedCard extends Card, Point {}

export interface PlacedWire extends Wire {
  points: readonly Point[];
}

/** Where lines that share a trunk part; lines that merely cross have none. */
export interface Junction extends Point {
  manner: Manner;
}

/** What several cards stand on together, with its name where nothing else is. */
export interface Frame extends Rect {
  id: string;
  name: string;
  label: Rect;
}

/** A finished picture: all that is left is to draw it. */
export interface Drawing {
  width: number;
  height: number;
  cards: readonly PlacedCard[];
  wires: readonly PlacedWire[];
  junctions: readonly Junction[];
  frames: readonly Frame[];
}

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a straight piece of a line runs through the inside of a rectangle. */
export const crosses = (from: Point, to: Point, { x, y, width, height }: Rect): boolean =>
  Math.min(from.x, to.x) < x + width - 1 &&
  Math.max(from.x, to.x) > x + 1 &&
  Math.min(from.y, to.y) < y + height - 1 &&
  Math.max(from.y, to.y) > y + 1;
