import { describe, expect, it } from 'vitest';
import { type Format, type Place, parseNetworks, placeFor, planRules, type Variant } from '..';
import { testFlow, testFlows, testZones } from '../test-flow';
import { formats } from '.';

/**
 * What is loaded into firewalls is a file to look at, so that a change of it is seen as a change of data. These are the
 * same lines that the packet tests, the parsers and the second readings try; `vitest -u` accepts a change that was meant.
 */
const zones = [
  ...testZones,
  { id: 'clients', name: 'Clients', about: 'Anybody.' },
  { id: 'tools', name: 'Tools, not known yet', about: 'Have no address.' },
];
const networks = () => ({
  worker: parseNetworks('10.20.0.64/26 192.0.2.7 fd00:20::/64').cidrs,
  'admin-machine': parseNetworks('10.20.0.5 fd00:20::5').cidrs,
  'control-plane': parseNetworks('fd00:30::/64').cidrs,
  clients: parseNetworks('any').cidrs,
});
const range = (from: number, to = from) => ({ from, to });
const manyPorts = Array.from({ length: 9 }, (_, index) => range(1000 + index * 10, 1001 + index * 10));
const flows = [
  ...testFlows,
  testFlow({ id: 'page/any', sourceZones: ['clients'], ports: [range(443), range(8443)], purpose: 'Clients ask' }),
  testFlow({ id: 'page/six', sourceZones: ['control-plane'], purpose: 'IPv6 alone' }),
  testFlow({
    id: 'page/open',
    destinationZones: ['tools'],
    ports: [range(22)],
    purpose: 'To a zone without addresses',
  }),
  testFlow({ id: 'page/both', symmetric: true, protocol: 'UDP', ports: [range(7946)], purpose: 'Either end begins' }),
  testFlow({
    id: 'page/many',
    sourceZones: ['tools'],
    ports: manyPorts,
    purpose: `A long purpose ${'of many words '.repeat(20)}`,
  }),
  testFlow({
    id: 'page/ask-tftp',
    sourceZones: ['admin-machine'],
    destinationZones: ['tools'],
    protocol: 'UDP',
    ports: [range(69)],
    purpose: 'Fetch',
  }),
  testFlow({ id: 'page/hostile', ports: [range(9)], purpose: `x" '; $(id) \`id\` {{ y }} %{z}\n} permit any |&#<b>` }),
  testFlow({
    id: 'page/answer',
    protocol: 'UDP',
    ports: [range(68)],
    sourceZones: ['admin-machine'],
    destinationZones: ['worker'],
    purpose: 'DHCP answer',
  }),
  testFlow({
    id: 'page/optional',
    ports: [range(9962)],
    purpose: 'Scraping',
    need: { kind: 'optional', why: 'for it' },
  }),
];
const places: readonly Place[] = [
  { kind: 'between' },
  { kind: 'listener' },
  { kind: 'host', zone: 'admin-machine', outbound: false },
  { kind: 'host', zone: 'admin-machine', outbound: true },
];

/** Tables for people say the same at every place but for the way. */
const forPeople = ['ticket', 'markdown', 'xlsx', 'csv', 'tsv', 'matrix'];

/** Those that the page asks it for. */
const placesOf = (format: Format): Place[] => [
  ...new Map(places.map((place) => placeFor(format, place)).map((place) => [JSON.stringify(place), place])).values(),
];

function sectionOf(format: Format, place: Place, variant: Variant): string {
  const plan = planRules({ flows, zones, networks: networks(), place });
  const header = ['Portolan: ports of EKS Anywhere 0.26', 'See https://example.org/firewall/#format=x'];
  const { files, outcomes, warnings } = format.render({ ...plan, place, variant, header });
  const fates = outcomes.map(({ flowId, becomes }) =>
    becomes.kind === 'rule'
      ? `${flowId}: rule ${becomes.rules.join(', ')}`
      : `${flowId}: ${becomes.kind}: ${becomes.why}`,
  );
  return [
    `======== ${JSON.stringify(place)} ${variant}`,
    ...fates,
    ...warnings,
    ...files.flatMap(({ name, mime, body, bytes }) => [
      `-------- ${name} ${mime}`,
      body,
      ...(bytes ? [JSON.stringify(String.fromCharCode(...bytes))] : []),
    ]),
  ].join('\n');
}

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format: Format) => {
  it('writes what its golden file shows', async () => {
    const at = forPeople.includes(id) ? places.slice(-1) : placesOf(format);
    const sections = format.variants.flatMap((variant) => at.map((place) => sectionOf(format, place, variant)));
    const { label, proof, limits } = format;
    const about = [label, `${proof.kind}: ${proof.sentence}`, JSON.stringify(limits, null, 1)];
    await expect(`${[...about, ...sections].join('\n')}\n`).toMatchFileSnapshot(`golden/${id}.txt`);
  });
});
