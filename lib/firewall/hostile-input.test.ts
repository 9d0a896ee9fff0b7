import { describe, expect, it } from 'vitest';
import { type Choice, readChoice } from './choice';
import { formats } from './formats';
import { type ChangeFacts, makeChange } from './make-change';
import { readNetworksFile } from './networks-file';
import { hostileTexts } from './proof/hostile-texts';
import { testFlows, testOption, testZones } from './test-flow';

const facts: ChangeFacts = { flows: testFlows, zones: testZones, options: [testOption], readOn: '2026-01-01' };
const choices = { releases: ['0.25', '0.26'], options: [testOption] };
const ids = testZones.map(({ id }) => id);
const read = (fragment: string): Choice => readChoice(fragment, choices, ids);
const bodiesOf = (fragment: string): string[] =>
  makeChange(read(fragment), facts, 'https://example.org/firewall/#format=x').rendering.files.map(({ body }) => body);

const settled = 'net.worker=10.20.0.64/26&net.admin-machine=10.20.0.5';

/** Every field that a link can carry, each beside the same settled networks. */
const linkFields = [
  'release',
  'provider',
  'etcd',
  'place',
  'zone',
  'outbound',
  'variant',
  'format',
  'net.moon',
  '__proto__',
];
const inLink = (field: string, text: string): string => `${field}=${encodeURIComponent(text)}`;
/** Half a sign cannot stand in an address, and "any" is a network like others. */
const hostile = hostileTexts.filter((text) => !/\bany\b|\ud800/.test(text));

describe.each(formats.map(({ id }) => id))('hostile input to %s', (id) => {
  const plain = () => bodiesOf(`format=${id}&${settled}`);

  it.each(linkFields.filter((field) => field !== 'format'))('changes nothing through "%s" of a link', (field) => {
    for (const text of hostile) expect(bodiesOf(`format=${id}&${settled}&${inLink(field, text)}`)).toEqual(plain());
  });

  it('changes nothing through the networks of a link, whose right part goes on working', () => {
    for (const text of hostile) {
      const networks = `net.worker=${encodeURIComponent(`10.20.0.64/26\n${text}`)}&net.admin-machine=10.20.0.5`;
      expect(bodiesOf(`format=${id}&${networks}`)).toEqual(plain());
    }
  });

  it.each(['json', 'csv'])('changes nothing through a %s file', (kind) => {
    for (const text of hostile) {
      const file =
        kind === 'json'
          ? JSON.stringify({
              networks: { worker: ['10.20.0.64/26', text], 'admin-machine': '10.20.0.5', [text]: text },
            })
          : `zone,networks\nworker,"10.20.0.64/26"\nadmin-machine,10.20.0.5\n${text.replaceAll(/[\r\n]/g, ' ')},10.0.0.1\n`;
      const { value } = readNetworksFile(file, ids);
      const choice = { ...read(`format=${id}`), typed: value?.typed ?? {} };
      const { rendering } = makeChange(choice, facts, 'https://example.org/firewall/#format=x');
      expect(rendering.files.map(({ body }) => body)).toEqual(plain());
    }
  });
});

describe('a hostile name of a format', () => {
  it('leads to the ticket', () => {
    for (const text of hostile) expect(bodiesOf(`${settled}&${inLink('format', text)}`)).toEqual(bodiesOf(settled));
  });
});
