import { describe, expect, test } from 'vitest';
import { findFaults, findFaultsAndAmbiguities } from '@/lib/topology';
import { countCrossings } from '@/lib/topology/count-crossings';
import { allPictures, getPicture, namePicture } from './pictures';

/** How often lines of a wide picture may cross; a better layout makes the numbers smaller, only new flows may raise them. */
const mostCrossings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'bare-metal': { default: 28, iso: 25, 'workload-clusters': 29, 'air-gapped': 28, everything: 57 },
  vsphere: { default: 21, 'external-etcd': 35, 'workload-clusters': 24, 'air-gapped': 16, everything: 45 },
  nutanix: { default: 21, 'external-etcd': 35, 'workload-clusters': 20, 'air-gapped': 16, everything: 62 },
  snow: { default: 15, 'external-etcd': 30, 'workload-clusters': 18, 'air-gapped': 13, everything: 33 },
  docker: { default: 15, 'external-etcd': 18, 'workload-clusters': 15, everything: 31 },
};

const pictures = allPictures().map((one) => ({ ...one, name: namePicture(one.provider, one.variant) }));

describe.each(pictures)('$name', { timeout: 60_000 }, ({ provider, variant }) => {
  test('every flow that applies is drawn exactly once or noted in its box', async () => {
    const { flows, graph } = await getPicture(provider, variant);
    const drawn = [...graph.wires, ...graph.boxes.flatMap(({ notes }) => notes)].flatMap(({ flowIds }) => flowIds);
    expect(flows.length).toBeGreaterThan(30);
    expect(drawn.sort()).toEqual(flows.map(({ id }) => id).sort());
  });

  test('nothing overlaps, every line ends on its boxes, and no two could be taken for one another', async () => {
    const { wide, narrow, wideZones, narrowZones } = await getPicture(provider, variant);
    expect(findFaultsAndAmbiguities(wide)).toEqual([]);
    expect(findFaultsAndAmbiguities(wideZones)).toEqual([]);
    expect(findFaults(narrow)).toEqual([]);
    expect(findFaults(narrowZones)).toEqual([]);
  });

  test('the nodes of the cluster stand on one ground, from near and from afar', async () => {
    const { wide, narrow, wideZones, narrowZones } = await getPicture(provider, variant);
    const drawings = [wide, narrow, wideZones, narrowZones];
    expect(drawings.map(({ frames }) => frames.length)).toEqual([1, 1, 1, 1]);
  });

  test('no more lines cross than did', async () => {
    const { wide } = await getPicture(provider, variant);
    const advice = `If a new flow needs it, look at the picture and raise "${variant.id}" of "${provider}" in this file.`;
    expect(countCrossings(wide), advice).toBeLessThanOrEqual(mostCrossings[provider]?.[variant.id] ?? 0);
  });

  test('it fits a screen and a sheet of paper, and a phone', async () => {
    const { wide, narrow } = await getPicture(provider, variant);
    expect(wide.width).toBeLessThan(1700);
    expect(narrow.width).toBeLessThan(400);
  });
});
