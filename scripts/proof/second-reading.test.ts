import { afterAll, describe, expect, it } from 'vitest';
import { getCatalog } from '@/lib/content';
import { formats } from '@/lib/firewall';
import { meantPermits } from '@/lib/firewall/proof/meant-permits';
import { describePermits } from '@/lib/firewall/proof/permit';
import { expectedOf } from '@/lib/firewall/proof/reading';
import { secondReadings } from '@/lib/firewall/proof/readings';
import { type Trial, trialsOf } from './trials';

const catalog = await getCatalog();

const toAsked = (trials: readonly Trial[]) => trials.map((trial) => ({ trial, meant: meantPermits(trial) }));

const between = toAsked(trialsOf(catalog));
const neverBetween = toAsked(trialsOf(catalog, { neverBetween: true }));

const matrix: string[] = [];
afterAll(() => {
  console.log(`${between.length} distinct sets of flows, read back and compared:\n${matrix.join('\n')}`);
});

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  it('says of every set of flows what it means, and of every flow what became of it', () => {
    const reading = secondReadings.find((candidate) => candidate.format === id);
    if (!reading) throw new Error(`lib/firewall/proof/readings has no second reading of "${id}"`);
    const asked = format.neverBetween ? neverBetween : between;
    let permits = 0;
    asked.forEach(({ trial, meant }, index) => {
      const variant = format.variants[index % format.variants.length] ?? 'insert';
      const rendering = format.render({ ...trial.plan, place: trial.place, variant, header: [trial.name] });
      const expected = describePermits(expectedOf(reading, meant));
      const found = describePermits(reading.read(rendering.files, trial));
      expect({ trial: trial.name, found }).toEqual({ trial: trial.name, found: expected });
      expect(rendering.outcomes.map(({ flowId }) => flowId)).toEqual(trial.flows.map((flow) => flow.id));
      permits += found.length;
    });
    expect(permits).toBeGreaterThan(0);
    matrix.push(`  ${id.padEnd(22)} ${asked.length} sets, ${permits} openings; proof: ${format.proof.kind}`);
  });
});
