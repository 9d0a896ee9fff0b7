import { describe, expect, it } from 'vitest';
import type { ProviderId } from '@/lib/flows';
import type { Profile } from '@/lib/profile';
import { renderRows } from './render-rows';
import { testFlow, testRouting, testZones } from './test-flow';

const tcp = testFlow({ id: 'a/tcp' });
const loopback = testFlow({ id: 'a/loopback', path: 'loopback', purpose: 'Reads "etcd"' });
const arp = testFlow({ id: 'a/arp', protocol: 'ARP', ports: [], purpose: 'Asks who' });
const chosen = testFlow({ id: 'a/chosen', ports: [], purpose: 'Chosen at the site' });

describe('rows for the clipboard', () => {
  it('are lines with placeholders and nothing above them', () => {
    expect(renderRows([tcp], 'iptables', { zones: testZones })).toBe(
      "sudo iptables -I INPUT -s '<worker-nodes>' -d '<admin-machine>' -p tcp -m tcp --dport 42113 -m comment --comment 'Tink server gRPC' -j ACCEPT\n",
    );
  });

  it('are comments with the reason where there is no rule, each once', () => {
    expect(
      renderRows([loopback, tcp, arp, { ...arp, id: 'a/again' }, chosen], 'iptables', { zones: testZones }).split('\n'),
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

  it('are for the cluster whose rows they are, where it is known', () => {
    const overlay = testFlow({ id: 'a/overlay', path: 'overlay', purpose: 'Meets pods' });
    const inCluster = (provider: ProviderId, choices: Profile['choices']) =>
      renderRows([tcp, overlay], 'iptables', {
        zones: testZones,
        cluster: { profile: { release: '0.26', provider, choices }, options: [testRouting] },
      });
    expect(inCluster('vsphere', {})).toContain('Meets pods: needs no rule: travels inside the pod overlay');
    expect(inCluster('vsphere', { routing: 'direct' })).toContain('Meets pods: no rule can be written');
    expect(inCluster('docker', {})).toBe(
      '# TCP 42113 Tink server gRPC: needs no rule: stays on one machine\n\n# TCP 42113 Meets pods: needs no rule: stays on one machine\n',
    );
  });

  it('are nothing in a format that there is not', () => {
    expect(renderRows([tcp, loopback], 'moon', { zones: testZones })).toBe('');
  });
});
