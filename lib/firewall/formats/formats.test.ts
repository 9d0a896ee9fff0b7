import { describe, expect, it } from 'vitest';
import { type Networks, type Place, parseNetworks, planRules, type RuleRequest, renderRows, type Variant } from '..';
import { testFlow, testFlows, testZones } from '../test-flow';
import { formats } from '.';

const networks = (): Networks => ({
  worker: parseNetworks('10.20.0.64/26 fd00:20::/64').cidrs,
  'admin-machine': parseNetworks('10.20.0.5 fd00:20::5').cidrs,
});

function request(flows = testFlows, place: Place = { kind: 'listener' }, variant: Variant = 'insert'): RuleRequest {
  return {
    ...planRules({ flows, zones: testZones, networks: networks(), place }),
    place,
    variant,
    header: ['Portolan'],
  };
}

const textOf = (id: string, asked: RuleRequest): string =>
  formats
    .filter((format) => format.id === id)
    .flatMap((format) => format.render(asked).files.map(({ body }) => body))
    .join('\n');

const hostile = [
  'x" ; accept ; counter comment "y',
  "x' ; touch /tmp/owned ; '",
  '$(touch /tmp/owned) `id` | & > $'.concat('{file("/etc/passwd")}'),
  'x\n-A INPUT -j ACCEPT\npermit ip any any',
  '}\u2028include "/etc/hostname" \u001b[201~',
  "{{ lookup('pipe','id') }} %{if true}",
  '=HYPERLINK("http://x") | <img src=x onerror=alert(1)> [a](http://b)',
];

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  it('writes every port of every flow that it does not refuse', () => {
    const asked = request();
    const text = textOf(id, asked);
    const { outcomes } = format.render(asked);
    for (const flow of testFlows) {
      if (outcomes.find(({ flowId }) => flowId === flow.id)?.becomes.kind !== 'rule') continue;
      for (const { from, to } of flow.ports) {
        expect(text).toMatch(new RegExp(`\\b${from}\\b`));
        expect(text).toMatch(new RegExp(`\\b${to}\\b`));
      }
    }
  });

  it('says what became of every flow', () => {
    expect(format.render(request()).outcomes.map(({ flowId }) => flowId)).toEqual(testFlows.map((flow) => flow.id));
  });

  it('gives no text where there is no rule', () => {
    for (const variant of format.variants)
      expect(format.render(request([], { kind: 'listener' }, variant)).files.every(({ body }) => body === '')).toBe(
        true,
      );
  });

  it('never names a port of a flow that needs no rule', () => {
    expect(textOf(id, request())).not.toContain('4240');
  });

  it.each(hostile)('gives words no way out of their place: %j', (purpose) => {
    const shape = (words: string) =>
      textOf(id, request([testFlow({ id: 'page/row', purpose: words })])).split('\n').length;
    expect(shape(purpose)).toBe(shape('words'));
    const escapes = (words: string) =>
      textOf(id, request([testFlow({ id: 'page/row', purpose: words })])).match(
        /owned ;|\$\(|`|\{\{|%\{|\$\{|"\s*;|\p{Zl}/gu,
      )?.length;
    if (!['ticket', 'markdown', 'tsv', 'csv', 'xlsx'].includes(id)) expect(escapes(purpose)).toBe(escapes('words'));
  });

  it('writes zones without addresses as placeholders that no tool takes', () => {
    const toTool = testFlow({ id: 'tools/tcp', sourceZones: ['worker'], destinationZones: ['tools'] });
    const ofNode = testFlow({ id: 'node/tcp', sourceZones: ['ssh-clients'], destinationZones: ['worker'] });
    expect(renderRows([...testFlows, toTool, ofNode], id, { zones: testZones })).toMatch(
      /<(worker-nodes|ssh-clients)>|&#60;worker-nodes&#62;/,
    );
  });
});

it('a row that needs no rule is copied as a comment that says why', () => {
  const onOneMachine = testFlow({ id: 'etcd/client', path: 'loopback', protocol: 'TCP', purpose: 'Reads "etcd"' });
  expect(renderRows([onOneMachine], 'nftables', { zones: testZones })).toMatch(
    /^# TCP [\d-]+ Reads etcd : needs no rule: stays on one machine\n$/,
  );
});
