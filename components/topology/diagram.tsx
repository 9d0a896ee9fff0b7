import { createElement, type ReactNode } from 'react';
import { type Drawing, type Links, type Shape, toShapes } from '@/lib/topology';
import './diagram.css';

function draw(shape: Shape | string, key: number): ReactNode {
  if (typeof shape === 'string') return shape;
  return createElement(shape.tag, { key, ...shape.attributes }, ...shape.children.map(draw));
}

interface Props {
  drawing: Drawing;
  title: string;
  links: Links;
  /** Class names: for which screens, from how far. */
  kind: string;
}

/** A still picture that links work in; scripts may bring it to life. */
export function Diagram({ drawing: { width, height, ...drawing }, title, links, kind }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture has no element of its own
    <svg
      className={`diagram ${kind}`}
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      role="group"
      aria-label={title}
    >
      {toShapes({ width, height, ...drawing }, links).map(draw)}
    </svg>
  );
}
