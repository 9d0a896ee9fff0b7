import { describe, expect, test } from 'vitest';
import { findFaults, findFaultsAndAmbiguities } from '@/lib/topology';
import { allPictures, getPicture, namePicture } from './pictures';

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

  test('it fits a screen and a sheet of paper, and a phone', async () => {
    const { wide, narrow } = await getPicture(provider, variant);
    expect(wide.width).toBeLessThan(1700);
    expect(narrow.width).toBeLessThan(400);
  });
});
