import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { askEngine } from '@/lib/layout/engine';
import { renderDrawIo } from './draw-io';
import { flowsOf, places, variants } from './fixtures/catalog';
import { toGraph } from './graph';
import { renderDot } from './graphviz';
import { layOutLayered } from './layered';
import { renderMermaid } from './mermaid';
import { renderText } from './rows-text';
import { renderSvg } from './svg';

const hasDot = spawnSync('dot', ['-V']).status === 0;
if (!hasDot) console.log('Not run: Graphviz, which is not installed.');

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  parent: Element | undefined;
}

/** Reads XML strictly: every tag is closed by its own name, in order, and nothing is left over. */
function readXml(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  let at = 0;
  for (const match of xml.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    expect(xml.slice(at, match.index)).not.toMatch(/[<>]/);
    at = match.index + match[0].length;
    const [, end, name = '', attributes = '', empty] = match;
    if (end) {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    const element = { name, attributes: new Map(pairs), parent: open.at(-1) };
    found.push(element);
    if (!empty) open.push(element);
  }
  expect(open).toEqual([]);
  return found;
}

for (const variant of variants) {
  const flows = flowsOf(variant);
  const graph = toGraph({ flows, ...places });
  const drawing = await layOutLayered(graph, askEngine);
  const name = `${variant.provider} with ${variant.choices.join(', ')}`;

  test.runIf(hasDot)(`${name}: Graphviz draws every line`, () => {
    const { status, stdout } = spawnSync('dot', ['-Tplain'], { input: renderDot(graph), encoding: 'utf8' });
    expect(status).toBe(0);
    expect(count(stdout, /^edge /gm)).toBe(graph.wires.length);
    expect(count(stdout, /^node /gm)).toBe(graph.boxes.length);
  });

  test(`${name}: a flowchart has every box and line`, () => {
    const text = renderMermaid(graph);
    expect(count(text, /^ {4}n\d+\[".+"\]$/gm)).toBe(graph.boxes.length);
    expect(count(text, /^ {2}n\d+ (?:-->|-\.->|==>)\|".+"\| n\d+$/gm)).toBe(graph.wires.length);
    expect(count(text, /^ {2}subgraph /gm)).toBe(graph.places.length);
  });

  test(`${name}: diagrams.net gets a graph as mxGraph reads one`, () => {
    const elements = readXml(renderDrawIo(drawing));
    expect(elements.slice(0, 4).map((element) => element.name)).toEqual(['mxfile', 'diagram', 'mxGraphModel', 'root']);
    const cells = elements.filter((element) => element.name === 'mxCell');
    const byId = new Map(cells.map((cell) => [cell.attributes.get('id') ?? '', cell]));
    expect(byId.size).toBe(cells.length);
    expect([byId.get('0')?.attributes.get('parent'), byId.get('1')?.attributes.get('parent')]).toEqual([
      undefined,
      '0',
    ]);
    for (const cell of cells.slice(2)) {
      const { attributes } = cell;
      expect(cell.parent?.name).toBe('root');
      expect([attributes.get('vertex'), attributes.get('edge')].filter(Boolean)).toEqual(['1']);
      for (const end of attributes.has('edge') ? ['parent', 'source', 'target'] : ['parent']) {
        expect(byId.has(attributes.get(end) ?? ''), `${attributes.get('id')}: ${end}`).toBe(true);
      }
      const [geometry] = elements.filter(({ parent }) => parent === cell);
      expect([geometry?.name, geometry?.attributes.get('as')]).toEqual(['mxGeometry', 'geometry']);
    }
    const containers = cells.filter(({ attributes }) => attributes.get('style')?.startsWith('swimlane'));
    expect(containers).toHaveLength(graph.places.length);
    const nodes = graph.places.filter(({ family }) => family === 'cluster').map(({ id }) => `place:${id}`);
    const framed = containers.filter(({ attributes }) => attributes.get('parent') === 'frame:cluster');
    expect(framed.map(({ attributes }) => attributes.get('id'))).toEqual(nodes);
    expect(cells.filter(({ attributes }) => attributes.has('edge'))).toHaveLength(graph.wires.length);
  });

  test(`${name}: the picture is well-formed and stands alone`, () => {
    for (const tone of ['light', 'dark'] as const) {
      const svg = renderSvg(drawing, name, tone);
      readXml(svg);
      expect(svg).not.toMatch(/class|var\(|href|undefined|NaN|<script|url\(/);
      expect(count(svg, /<text/g)).toBeGreaterThan(graph.boxes.length);
    }
  });

  test(`${name}: the rows as text hold every flow once`, () => {
    const text = renderText(graph, flows, name);
    expect(count(text, /^ {4}(?:TCP|UDP|ICMP|ARP)/gm)).toBe(flows.length);
  });
}
