import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getCatalog } from '@/lib/content';
import { formatById } from '@/lib/firewall';
import { describePermits, type Permit } from '@/lib/firewall/proof/permit';
import { secondReadings } from '@/lib/firewall/proof/readings';
import { aclgen, runCapirca } from '@/lib/firewall/proof/run-capirca';
import { isBroadcast, isDhcpAnswer } from '@/lib/firewall/proof/words';
import { readPanOsXml, readSrx } from './capirca-answers';
import { type Trial, trialsOf } from './trials';

/** capirca takes a third of a second for a set; these few hold every combination of family, place and words. */
const trials = trialsOf(await getCatalog()).filter((_, index) => index % 13 === 0);

const filesOf = (id: string, { plan, place, name }: Trial) =>
  formatById(id)?.render({ ...plan, place, variant: 'insert', header: [name] }).files ?? [];

/** Neither lets a broadcast pass: both relay it by other means. */
const withoutBroadcast = (permits: readonly Permit[]): Permit[] =>
  permits.filter((permit) => !isBroadcast(permit) && !isDhcpAnswer(permit));

const own = 'target:: cisco PORTOLAN mixed';

describe.runIf(existsSync(aclgen)).each([
  { id: 'pan-os', target: 'target:: paloalto from-zone a to-zone b mixed', read: readPanOsXml },
  { id: 'junos', target: 'target:: srx from-zone a to-zone b mixed', read: readSrx },
])('$id, written by us and by capirca from our policy', ({ id, target, read }) => {
  it.each(trials)('lets the same through: $name', (trial) => {
    const policy = filesOf('capirca', trial).map(({ name, body }) => ({ name, body: body.replace(own, target) }));
    const theirs = describePermits(withoutBroadcast(read(runCapirca(policy))));
    const reading = secondReadings.find(({ format }) => format === id);
    const ours = describePermits(reading?.read(filesOf(id, trial), trial) ?? []);
    expect(ours).toEqual(theirs);
    expect(ours.length).toBeGreaterThan(0);
  });
});
