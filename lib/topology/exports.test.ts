import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { layOutColumn } from './column';
import { renderDrawIo } from './draw-io';
import { flowsOf, places, variants } from './fixtures/catalog';
import { toGraph } from './graph';
import { renderDot } from './graphviz';
import { renderMermaid } from './mermaid';
import { renderSvg } from './svg';

const hasDot = spawnSync('dot', ['-V']).status === 0;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Every tag is closed by its own name, in order. */
function expectWellFormed(xml: string) {
  const open: string[] = [];
  for (const [, end, name, , empty] of xml.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!empty && name) open.push(name);
  }
  expect(open).toEqual([]);
}

for (const variant of variants) {
  const graph = toGraph({ flows: flowsOf(variant), ...places });
  const drawing = layOutColumn(graph);
  const name = `${variant.provider} with ${variant.choices.join(', ')}`;

  test.runIf(hasDot)(`${name}: Graphviz reads every line`, () => {
    const { status, stdout } = spawnSync('dot', ['-Tplain'], { input: renderDot(graph), encoding: 'utf8' });
    expect(status).toBe(0);
    expect(count(stdout, /^edge /gm)).toBe(graph.wires.length);
  });

  test(`${name}: a flowchart has every box and line`, () => {
    const text = renderMermaid(graph);
    expect(count(text, /^ {4}n\d+\[".+"\]$/gm)).toBe(graph.boxes.length);
    expect(count(text, /^ {2}n\d+ -->\|".+"\| n\d+$/gm)).toBe(graph.wires.length);
    expect(count(text, /^ {2}subgraph /gm)).toBe(graph.places.length);
  });

  test(`${name}: diagrams.net gets cells whose parents and ends exist`, () => {
    const xml = renderDrawIo(drawing);
    expectWellFormed(xml);
    const ids = [...xml.matchAll(/<mxCell id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of xml.matchAll(/(?:parent|source|target)="([^"]+)"/g)) expect(ids).toContain(id);
  });

  test(`${name}: the picture is well-formed and stands alone`, () => {
    const svg = renderSvg(drawing, name, 'dark');
    expectWellFormed(svg);
    expect(svg).not.toMatch(/class|var\(|href|undefined|NaN/);
  });
}
