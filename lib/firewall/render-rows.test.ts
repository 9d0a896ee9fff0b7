import { describe, expect, it } from 'vitest';
import { renderRows } from './render-rows';
import { testFlow, testZones } from './test-flow';

const tcp = testFlow({ id: 'a/tcp' });
const loopback = testFlow({ id: 'a/loopback', path: 'loopback', purpose: 'Reads "etcd"' });
const arp = testFlow({ id: 'a/arp', protocol: 'ARP', ports: [], purpose: 'Asks who' });
const chosen = testFlow({ id: 'a/chosen', ports: [], purpose: 'Chosen at the site' });

describe('rows for the clipboard', () => {
  it('are lines with placeholders and nothing above them', () => {
    expect(renderRows([tcp], 'iptables', testZones)).toBe(
      "sudo iptables -I INPUT -s '<worker-nodes>' -d '<admin-machine>' -p tcp -m tcp --dport 42113 -m comment --comment 'Tink server gRPC' -j ACCEPT\n",
    );
  });

  it('are comments with the reason where there is no rule, each once', () => {
    expect(
      renderRows([loopback, tcp, arp, { ...arp, id: 'a/again' }, chosen], 'iptables', testZones).split('\n'),
    ).toEqual([
      expect.stringMatching(/^sudo iptables -I INPUT/),
      '',
      '# TCP 42113 Reads etcd : needs no rule: stays on one machine',
      '',
      '# ARP Asks who: needs no rule: stays on one network segment',
      '',
      expect.stringMatching(/^# TCP Chosen at the site: no rule can be written: its port is chosen at the site/),
      '',
    ]);
  });

  it('are nothing in a format that there is not', () => {
    expect(renderRows([tcp, loopback], 'moon', testZones)).toBe('');
  });
});
