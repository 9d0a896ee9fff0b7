import { createElement, type ReactNode } from 'react';
import { type Drawing, type Links, type Shape, toShapes } from '@/lib/topology';
import './diagram.css';

function draw(shape: Shape | string, key: number): ReactNode {
  if (typeof shape === 'string') return shape;
  return createElement(shape.tag, { key, ...shape.attributes }, ...shape.children.map(draw));
}

/** A still picture that links work in; scripts may bring it to life. */
export function Diagram({ drawing, title, links }: { drawing: Drawing; title: string; links: Links }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture has no element of its own
    <svg className="diagram" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="group" aria-label={title}>
      {toShapes(drawing, links).map(draw)}
    </svg>
  );
}
