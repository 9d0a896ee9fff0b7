import { describe, expect, test } from 'vitest';
import type { Flow } from '@/lib/flows';
import { askEngine } from '@/lib/layout/engine';
import { layOutInThread } from '@/lib/layout/threads';
import { layOutColumn } from './column';
import { findFaults, findFaultsAndAmbiguities } from './find-faults';
import { flowsOf, places, variants } from './fixtures/catalog';
import { toGraph } from './graph';
import { layOutLayered } from './layered';
import { toNeighbours } from './neighbours';
import { toOverview } from './overview';

describe.each(variants)('$provider with $choices', { timeout: 60_000 }, (variant) => {
  const flows = flowsOf(variant);
  const graph = toGraph({ flows, ...places });

  test('every flow is drawn once or noted in its box', () => {
    const drawn = [...graph.wires, ...graph.boxes.flatMap(({ notes }) => notes)].flatMap(({ flowIds }) => flowIds);
    expect(drawn.sort()).toEqual(flows.map(({ id }) => id).sort());
  });

  test('wide and narrow, near and far, nothing overlaps and every line ends on its boxes', async () => {
    const afar = toOverview(graph, flows);
    expect(findFaultsAndAmbiguities(await layOutLayered(graph, askEngine))).toEqual([]);
    expect(findFaultsAndAmbiguities(await layOutLayered(afar, askEngine))).toEqual([]);
    expect(findFaults(layOutColumn(graph))).toEqual([]);
    expect(findFaults(layOutColumn(afar))).toEqual([]);
  });

  test('the order of the flows changes nothing, nor does a second run', async () => {
    const again = toGraph({ flows: [...flows].reverse(), ...places });
    expect(await layOutLayered(again, layOutInThread)).toEqual(await layOutLayered(graph, askEngine));
    expect(layOutColumn(again)).toEqual(layOutColumn(graph));
  });
});

/** So many clusters beside one another, as if each had services of its own on the same machines. */
const repeat = (flows: readonly Flow[], times: number): Flow[] =>
  Array.from({ length: times }, (_, copy) =>
    flows.map((flow) => ({
      ...flow,
      id: `${flow.id}/${copy}`,
      source: `${flow.source}/${copy}`,
      destination: `${flow.destination}/${copy}`,
    })),
  ).flat();

test('a picture of hundreds of lines is laid out with less effort, and as free of faults', async () => {
  const graph = toGraph({ flows: repeat(flowsOf({ provider: 'docker', choices: ['stacked'] }), 8), ...places });
  expect(graph.wires.length).toBeGreaterThan(150);
  expect(findFaultsAndAmbiguities(await layOutLayered(graph, askEngine))).toEqual([]);
});

describe('the neighbours of every endpoint', () => {
  const flows = flowsOf({ provider: 'bare-metal', choices: ['stacked', 'iso', 'extra'] });
  const ids = [...new Set(flows.flatMap(({ source, destination }) => [source, destination]))];

  test.each(ids)('%s: each of its flows once, nothing overlaps', async (id) => {
    const graph = toNeighbours(id, { flows, ...places });
    const drawn = [...graph.wires, ...graph.boxes.flatMap(({ notes }) => notes)].flatMap(({ flowIds }) => flowIds);
    const own = flows.filter(({ source, destination }) => source === id || destination === id);
    expect(drawn.sort()).toEqual(own.map((flow) => flow.id).sort());
    for (const width of [160, 250])
      expect(findFaultsAndAmbiguities(await layOutLayered(graph, askEngine, width))).toEqual([]);
    expect(findFaults(layOutColumn(graph))).toEqual([]);
  });
});
