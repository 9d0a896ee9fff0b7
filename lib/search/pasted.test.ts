import { describe, expect, it } from 'vitest';
import * as words from '@/lib/words/search';
import { ask, idsOf, testIndex } from './fixtures/search';

/** The ports of what is found, each once, in the order of the answer. */
const portsFound = (query: string): string[] => {
  const ports = idsOf(query).map((id) => testIndex.rows.find((row) => row.id === id)?.ports.join(' ') ?? '');
  return [...new Set(ports)];
};

describe('numbers as tools write them', () => {
  it.each([
    ['6443tcp', ['6443,6443']],
    ['69udp', ['69,69']],
    ['p10259', ['10259,10259']],
    ['nmap -sU -p67,69 10.0.0.4', ['67,67', '69,69']],
    ['nft add rule inet filter input tcp dport { 10257, 10259 } accept', ['10259,10259', '10257,10257']],
    ['IP 10.0.0.3.48222 > 10.0.0.4.ssh: Flags [S]', ['22,22']],
    ['IP 10.0.0.50.2070 > 10.0.0.2.tftp: 41 RRQ', ['69,69']],
    ["timeout 3 bash -c '</dev/tcp/10.0.0.4/10259'", ['10259,10259']],
    ['LISTEN 0 128 *:ssh *:*', ['22,22']],
    ['IP worker-1.48222 > cp-1.10259: Flags [S], seq 99', ['10259,10259']],
    ['IP worker-1.lab.example.48222 > cp-1.lab.example.10259: Flags [S]', ['10259,10259']],
    ['ufw allow 10257:10259/tcp', ['10259,10259', '10257,10257']],
    ['80:30080/TCP', ['30000,32767']],
    ['8443:10259/tcp', ['10259,10259']],
    ['access-list 101 permit tcp any host 10.1.1.1 eq 10259', ['10259,10259']],
    ['\u001b[31m10259\u001b[0m', ['10259,10259']],
    ['端口10259', ['10259,10259']],
    ['10259 errors', ['10259,10259']],
    ['10259 not reachable', ['10259,10259']],
    ['http 10259', ['10259,10259']],
    ['http 443 blocked, 10257_tcp', ['10257,10257', '443,443']],
    ['service_id: TCP-10259; s_port: 51515; Action: Drop', ['10259,10259']],
    ['etcd-endpoints://0xc0001/10.8.1.13:10259', ['10259,10259']],
    ['passthrough:///cp-1.lab:10259', ['10259,10259']],
    ['2001:db8::/32 tcp 10259', ['10259,10259']],
    [
      '2 123456789012 eni-0a1b2c3d 10.0.1.5 10.0.2.9 49761 10259 6 22 443 1634567890 1634567950 REJECT OK',
      ['10259,10259'],
    ],
    ['match,block,in,4,0x0,,64,1234,0,DF,6,tcp,69,10.0.0.5,10.0.0.9,51122,10259,0,S,123,,64240,,mss', ['10259,10259']],
    ['TRAFFIC,drop,443,2026/02/03 10:11:12,10.1.1.5,10.2.2.6,0,1,53124,10259,0,0,0x0,tcp,deny,22,22', ['10259,10259']],
    ['srcip=10.1.1.5 srcport=53124 srcintf="port22" dstip=10.2.2.6 dstport=10259 dstintf="port80"', ['10259,10259']],
    ['"remote-addr":"10.0.5.13:443","local-addr":"10.0.5.12:10259"', ['10259,10259']],
    ['port 10257-10259', ['10259,10259', '10257,10257']],
  ])('%s', (query, ports) => {
    expect(portsFound(query)).toEqual(ports);
  });

  it.each(['IP 10.0.0.4.10259 > 10.0.0.3.48222: Flags [R.], seq 0', '10.0.0.4:10259 -> 10.0.0.3:48222 tcp RST'])(
    '%s is an answer, so that the port in front of the arrow counts',
    (query) => {
      expect(portsFound(query)).toEqual(['10259,10259']);
    },
  );

  it.each([
    ['10250 workers', 'worker-nodes/tcp-10250-kubelet'],
    ['22 control plane', 'control-plane/tcp-22-sshd'],
  ])('%s is a port and a place, no count', (query, row) => {
    expect(idsOf(query)[0]).toBe(row);
  });

  it.each(['fd00:10:96::/112', '2001:db8:22:67::/64', '14:22', 'client=10.1.1.40:6443'])('%s has no port', (query) => {
    expect(portsFound(query)).toEqual([]);
  });

  it('5000 nodes are a count all the same', () => {
    expect(portsFound('5000 nodes 6443')).toEqual(['6443,6443']);
  });
});

describe('names of hosts', () => {
  it.each([
    ['prism.corp.com', 'nutanix/tcp-9440-prism-central'],
    ['jenkins.example.org', 'management-tools/tcp-8080-jenkins-http'],
    ['bmc-17.oob.example.com', 'bare-metal/tcp-443-redfish'],
    ['java.net.SocketTimeoutException: connect timed out jenkins', 'management-tools/tcp-8080-jenkins-http'],
  ])('%s: what nothing is known about is no word', (query, row) => {
    expect(idsOf(query)[0]).toBe(row);
  });

  it('their ends are no beginnings of names', () => {
    expect(idsOf('bmc.example.com').every((id) => id.startsWith('bare-metal/'))).toBe(true);
    expect(idsOf('www.example.com')).toEqual([]);
  });
});

describe('Services of the cluster', () => {
  const calling = 'failed calling webhook "default.machine.cluster.x-k8s.io": Post';
  it.each([
    `${calling} "https://capi-webhook-service.capi-system.svc:443/mutate?timeout=10s": dial tcp 10.101.4.7:443: i/o timeout`,
    'https://capi-webhook-service.capi-system.svc.cluster.local:443',
  ])('%s: nothing listens on the port, the name says whose it is', (query) => {
    const { hits, hints } = ask(query);
    expect(hits[0]?.rowId).toBe('pod-network/tcp-9443-capi-webhook');
    expect(hints).toContain(words.services.other);
    expect(portsFound(query)).not.toContain('443,443');
  });

  it.each([
    'Get "https://10.96.0.1:443/api/v1/nodes": dial tcp 10.96.0.1:443: i/o timeout',
    'https://kubernetes.default.svc:443/version',
  ])('%s is asked of the API server', (query) => {
    const { hits, hints } = ask(query);
    expect(hits[0]?.rowId).toBe('control-plane/tcp-6443-kubernetes-api');
    expect(hints).toContain(words.services.api);
  });

  it('an address that only begins like it is another', () => {
    expect(portsFound('10.96.0.10:443')).toEqual(['443,443']);
    expect(ask('10.96.0.10:443').hints).toEqual([]);
  });
});

describe('messages', () => {
  const notValid = 'x509: certificate has expired or is not yet valid: current time 2026-11-28';

  it('a name that is an everyday word means it where a connection failed', () => {
    expect(idsOf('BMC connectivity check failed: connection to 192.0.2.10 timed out')[0]).toBe(
      'bare-metal/tcp-443-redfish',
    );
    expect(idsOf('my bmc bicycle was stolen yesterday morning')).toEqual([]);
  });

  it.each([
    ['Unable to connect to the server: EOF', 'control-plane/tcp-6443-kubernetes-api'],
    ['error: You must be logged in to the server (Unauthorized)', 'control-plane/tcp-6443-kubernetes-api'],
    ['No configuration methods succeeded', 'bare-metal/udp-67-dhcp'],
    ['ssh_exchange_identification: Connection closed by remote host', 'control-plane/tcp-22-sshd'],
    ['udhcpc: sending discover', 'bare-metal/udp-67-dhcp'],
    ['tftp: no handler client=10.1.1.40:2070', 'bare-metal/udp-69-tftp'],
    ['kubelet用哪个端口', 'control-plane/tcp-10250-kubelet'],
    ['Failed to pull image: ImagePullBackOff', 'outbound-internet/tcp-443-internet'],
    ['failed calling webhook', 'pod-network/tcp-9443-eksa-webhook'],
    ['git over ssh', 'management-tools/tcp-22-git'],
    ['renew certificates', 'control-plane/tcp-22-renew-certificates'],
    ['pods on different nodes cannot reach each other', 'pod-network/udp-6081-geneve'],
    ['cross node traffic dropped', 'pod-network/udp-6081-geneve'],
    ['sshd[2211]: Connection closed by 10.1.1.5 port 51234 [preauth]', 'control-plane/tcp-22-sshd'],
    ['sshd[2211]: Connection closed by fd00::5 port 32800 [preauth]', 'control-plane/tcp-22-sshd'],
    ['sshd[1]: Connection closed by authenticating user root 10.1.1.5 port 51234', 'control-plane/tcp-22-sshd'],
    ['Error updating node status, will retry', 'control-plane/tcp-6443-kubernetes-api'],
    ['Failed to ensure lease exists, will retry', 'control-plane/tcp-6443-kubernetes-api'],
    ['NodeNotReady', 'control-plane/tcp-6443-kubernetes-api'],
    ['lost the TCP streaming connection with peer a2b3c4d5e6f70819', 'etcd/tcp-2380-peers-control-plane'],
    ['chronyd: no selectable sources', 'network-services/udp-123-ntp'],
    ['hubble-relay cannot connect', 'pod-network/tcp-4244-hubble'],
    ['arping 10.0.0.10', 'control-plane/arp-endpoint-address'],
    ['git@github.com:org/repo.git', 'management-tools/tcp-22-git'],
    ["unable to clone 'ssh://git@github.com/org/repo': dial tcp 140.82.121.4:22", 'management-tools/tcp-22-git'],
    ['dial tcp: lookup vc.corp.local on 10.1.1.53:53: no such host', 'pod-network/udp-53-cluster-dns'],
    ['proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused', 'outbound-internet/tcp-proxy'],
    ['kube-vip: failed to renew lease kube-system/plndr-cp-lock', 'control-plane/arp-endpoint-address'],
    ['iscsiadm: cannot make connection to 10.0.0.8', 'nutanix/tcp-3260-iscsi'],
    ['cannot ping the worker nodes', 'control-plane/icmp-support-bundle'],
    [`${notValid}T02:00:00Z is before 2026-11-28T03:00:00Z`, 'network-services/udp-123-ntp'],
    [`${notValid}T04:00:00Z is after 2026-11-28T03:00:00Z`, 'control-plane/tcp-22-renew-certificates'],
    ['kubelet certificate', 'control-plane/tcp-10250-kubelet'],
    ['clock skew between nodes', 'network-services/udp-123-ntp'],
    ['airgapped install ports', 'outbound-internet/tcp-443-mirror'],
    ['vsphere air gapped ports', 'vmware/tcp-443-vcenter'],
    ['Booting from Hard drive C: no bootable device', 'bare-metal/udp-67-dhcp'],
  ])('%s', (query, row) => {
    expect(idsOf(query)[0]).toBe(row);
  });

  it.each([
    '404 not found',
    'HTTP 502 bad gateway',
    'http status 503',
    'HTTP/1.1 401',
    'CVE-2024-6443',
    'udp 500',
    '22 cores',
  ])('%s names no port and nothing else', (query) => {
    expect(idsOf(query)).toEqual([]);
  });

  it.each([
    'read: connection reset by peer',
    'Client.Timeout exceeded while awaiting headers',
    'timed out waiting for the condition on clusters/mgmt',
  ])('%s happens to every connection', (query) => {
    expect(idsOf(query)).toEqual([]);
  });

  it('a port that stands twice is said once where nothing listens on it', () => {
    expect(ask('dial tcp 10.0.0.5:9879: connect: 10.0.0.5:9879 refused').nothing?.ports).toEqual([9879]);
  });

  it('a port without the name of a proxy is none, and a row that has the port comes before the proxy', () => {
    expect(idsOf('3128')).toEqual([]);
    expect(idsOf('6443 proxy')[0]).toBe('control-plane/tcp-6443-kubernetes-api');
    expect(idsOf('6443 proxy')).toContain('outbound-internet/tcp-proxy');
  });

  it('what HTTP answers leaves the rest of the message as it is', () => {
    expect(idsOf('jenkins 404 not found')).toEqual(idsOf('jenkins'));
  });

  it.each(['443 kg', '22 years old', '80 percent', 'page 443', 'room 22'])('%s is no port', (query) => {
    expect(idsOf(query)).toEqual([]);
  });

  it('“Error from server” does not say where a connection comes from', () => {
    expect(idsOf('Error from server: etcdserver: leader changed')).toEqual(idsOf('etcdserver leader changed'));
  });
});
