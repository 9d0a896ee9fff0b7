/** What each format is called, how far it was tried, what to know of it, and why it cannot write a rule. */
export const proofKinds = {
  packets: 'packets',
  'vendor CLI': 'vendor CLI',
  parser: 'parser',
  schema: 'schema',
  'second reading': 'second reading',
  'compared with capirca': 'compared with capirca',
  'read back only': 'read back only',
  'not run': 'not run',
};

export const ansible = {
  label: 'Ansible',
  proof:
    'Ansible runs it in our tests, and every task leaves its rule behind; our second reading finds it equal to the flows.',
  insert: 'The tasks expect chains that let answers through already.',
  notes: ['Set "hosts" to the machines of the place; iptables rules are not kept over a restart by themselves.'],
};

export const awsCli = {
  label: 'AWS security group (CLI)',
  proof:
    'The AWS CLI takes it as input and finds it right by its own model; our second reading finds it equal to the flows. AWS has not run it.',
  notes: [
    'Use: aws ec2 authorize-security-group-ingress --cli-input-json file://NAME (-egress for what goes out). A rule that is there already is refused as a duplicate.',
    'The file has no room for a header: it holds what the command takes and nothing else.',
  ],
};

export const azure = {
  label: 'Azure NSG',
  proof: 'Our second reading finds it equal to the flows; neither a schema nor Azure has read it.',
  notes: [
    'az deployment group create --resource-group NAME --template-file portolan-azure.json --parameters networkSecurityGroup=NAME',
  ],
  noBroadcast: 'a virtual network carries no broadcast',
  noIcmpType: 'a rule of Azure knows no ICMP type, and all of ICMP is more than ping',
  priorities: (first: number, last: number): string =>
    `Priorities are counted from the parameter firstPriority (${first}, at most ${last}); choose numbers that are free.`,
};

export const calico = {
  label: 'Calico (hosts)',
  proof: 'Our second reading finds it equal to the flows; neither Calico nor its schema has read it.',
  notes: [
    'Give each HostEndpoint a label for every zone of its machine, such as portolan/worker: "", and for a floating address that it may hold, such as portolan/control-plane-endpoint: "".',
    'Apply with calicoctl, or with kubectl where the Calico API server runs.',
  ],
  warning:
    'A host endpoint that a policy selects drops what no policy allows, but for the failsafe ports of Calico. Nothing is selected until you set the labels.',
  noBroadcast: 'the broadcast has no address of a host endpoint',
};

export const capirca = {
  label: 'Capirca, Aerleon',
  proof: 'Read by capirca 2, which writes access lists from it that our second reading finds equal to the flows.',
  notes: [
    'portolan.pol goes to your policies, the other two to your definitions. Replace the target by those of your platforms.',
    'A target without memory, such as cisco, needs terms for the answers as well.',
    'What capirca generates for Cisco first removes the list of the same name, so keep the name PORTOLAN to itself.',
  ],
};

export const cilium = {
  label: 'Cilium (nodes)',
  proof:
    'Our second reading finds it equal to the flows. It passed Cilium’s schema when this format was written; no cluster has run it.',
  notes: [
    'Only nodes of a cluster can be said, and only what reaches them from outside of it.',
    'A label that Cilium filters out selects nothing, in silence: see with "cilium-dbg endpoint list" that the host carries the policy.',
  ],
  noNode: 'it is no node of a cluster, and a host policy selects nodes only',
  amongNodes:
    'Cilium knows nodes of its own cluster by name and not by address: these policies admit the cluster as a whole',
  noBroadcast: 'a broadcast reaches no host policy',
  needsHostFirewall:
    'Host policies need the host firewall of Cilium (hostFirewall.enabled). They admit everything from inside the cluster, by the entities cluster and health.',
  closesNothing:
    'With enableDefaultDeny false (Cilium 1.16) these policies close nothing. An older Cilium that does not know the field drops everything else.',
  dropsTheRest:
    'The nodes that a policy selects drop everything else. Try it in the audit mode of Cilium first, on one node.',
};

const oneListEachWay =
  'An interface takes one access list each way and drops what it does not name: put the lines into the list that is there. Lines of an earlier change stay until you take them out.';

/** Lists of a device that is configured by "set" grow. */
const wouldJoin =
  'What has the same name is added to: take out what an earlier change made under "portolan" first, or its addresses and ports stay open.';

export const ciscoAsa = {
  label: 'Cisco ASA',
  proof: 'Our second reading finds it equal to the flows; no device has read it.',
  notes: ['DHCP passes an ASA through dhcprelay, not through an access list.', oneListEachWay],
  relays: 'an ASA relays DHCP (dhcprelay)',
};

export const ciscoIos = {
  label: 'Cisco IOS',
  proof:
    'IPv4: read by Firewall Builder and replayed on a router without memory; what is listed passes, nothing else. IPv6: read back and compared with the flows. No device has read it.',
  stateless:
    'An access list remembers no connection: put PORTOLAN-THERE where connections begin and PORTOLAN-BACK where the answers return.',
  notes: [oneListEachWay],
};

export const cloudFormation = {
  label: 'CloudFormation',
  proof: 'Our second reading finds it equal to the flows; AWS has not read it.',
};

export const csv = {
  label: 'CSV',
  proof: 'Read a second time and compared with the flows.',
  notes: ['A cell that begins like a formula gets an apostrophe in front.'],
};

export const firewalld = {
  label: 'firewalld',
  proof: 'Loaded by the real firewalld into the Linux kernel: what is listed passes, nothing else.',
  notes: [
    'Rich rules have no comment; the purpose stands in a line above.',
    'Rich rules name a port at one end only, so the broadcast of DHCP is let in from any port.',
    'Only what comes in to this host can be said.',
    'Rules of an earlier change stay until you remove them (--remove-rich-rule), in the zone "portolan" as well.',
    'A whole ruleset is a zone of its own and becomes the default; an interface that you bound to another zone stays there.',
  ],
  incomingOnly: 'rich rules open the host itself, for what comes in',
};

export const fortios = {
  label: 'FortiOS',
  proof: 'Our second reading finds it equal to the flows; no device and no parser of the vendor has read it.',
  notes: [
    'Put your interfaces in place of "any". New policies stand last: move them above a deny.',
    'IPv6 policies are written as FortiOS 6.4 and later take them.',
  ],
  relays: 'a FortiGate relays DHCP (dhcp-relay)',
};

export const gcp = {
  label: 'Google Cloud',
  proof:
    'Our second reading finds it equal to the flows. gcloud made the intended request of it when this format was written; Google has not run it.',
  notes: ['Set NETWORK to your VPC network first. A rule whose name is taken is refused.'],
  noBroadcast: 'a VPC carries no broadcast',
  noIcmpType: 'a rule of Google Cloud knows no ICMP type, and all of ICMP is more than ping',
};

export const iptables = {
  label: 'iptables',
  proof: 'Loaded into the Linux kernel, both backends: what is listed passes, nothing else.',
  insert: 'The lines expect chains that let answers through already.',
  notes: [
    'A whole ruleset replaces the table "filter", and "raw" where it holds the TFTP helper: iptables-restore portolan.rules.v4, ip6tables-restore portolan.rules.v6.',
    'Lines that are loaded twice stand there twice: take the old ones out first.',
  ],
};

export const junos = {
  label: 'Junos SRX',
  proof:
    'Our second reading finds it equal to the flows and to what capirca writes for Junos SRX from the same policy; no device has read it.',
  notes: [
    'Replace the two names of security zones in each policy. New policies stand last: move them above a deny.',
    wouldJoin,
    'A TFTP server that sends from another port than 69, unlike Smee, needs the application layer gateway (junos-tftp).',
  ],
  relays: 'an SRX relays DHCP',
};

export const markdown = {
  label: 'Markdown',
  proof: 'Read a second time and compared with the flows.',
};

export const matrix = {
  label: 'Zone matrix (CSV)',
  proof: 'Read a second time and compared with the flows.',
  notes: ['IPv4 and IPv6 addresses of two zones never mix: a cell stands for each IP version that both have.'],
};

export const networkPolicy = {
  label: 'NetworkPolicy (pods)',
  proof: 'Our second reading finds it equal to the flows to tools; no cluster has run it.',
  notes: [
    'Name the tool by its label, and apply the policy in its namespace. Nodes, hosts and pods in the network of a host are out of its reach.',
  ],
  noPod: 'a NetworkPolicy selects pods, and this listens on a machine or in its network',
  noIcmp: 'a NetworkPolicy knows no ICMP',
  warning:
    'A pod that a NetworkPolicy selects takes nothing else in. The policy is right for tools that run as pods, and for nothing else here.',
};

export const nftables = {
  label: 'nftables',
  proof: 'Loaded into the Linux kernel: what is listed passes, every other port is dropped.',
  insert:
    'The lines expect the table "inet filter" with chains input, output and forward, which let answers through already. Change the names to yours.',
  notes: [
    'A whole ruleset is a table of its own: what another table drops stays dropped.',
    'Lines that are loaded twice stand there twice: take the old ones out first.',
  ],
};

export const nsx = {
  label: 'VMware NSX',
  proof: 'Our second reading finds it equal to the flows; no NSX Manager has read it.',
  notes: [
    'PATCH it to /policy/api/v1/infra/domains/default/security-policies/portolan: it makes or changes this policy and no other.',
  ],
  noBroadcast: 'the distributed firewall of NSX sees no DHCP broadcast of a physical machine',
  tooMany: (addresses: number): string => `a rule of NSX takes ${addresses} addresses a side`,
  limits: (addresses: number, ports: number): string =>
    `At most ${addresses} addresses a side and ${ports} ports an entry, a range counting as two.`,
};

export const panOs = {
  label: 'PAN-OS',
  proof:
    'Our second reading finds it equal to the flows and to what capirca writes for PAN-OS from the same policy; no device has read it.',
  notes: [
    'Replace the two names of security zones in each rule. New rules stand last: move them above a deny.',
    wouldJoin,
    'Lines that begin with # are no commands: leave them out when you paste.',
    'A TFTP server may need the application "tftp" instead of a port.',
  ],
  relays: 'a PAN-OS firewall relays DHCP',
};

export const portCheck = {
  label: 'Port check (bash)',
  proof: 'Run against listening, closed, dropping and rejecting ports of this machine: each verdict is right.',
};

export const powershellCheck = {
  label: 'Port check (PowerShell)',
  proof:
    'Our second reading finds its calls equal to the flows. A grammar of PowerShell read it when it was written; no PowerShell has run it.',
};

export const terraform = {
  label: 'Terraform (AWS)',
  proof: 'HashiCorp’s own parser reads it and finds what the flows mean. AWS has not read it.',
};

export const ticket = {
  label: 'Ticket',
  proof: 'Read a second time and compared with the flows.',
};

export const tsv = {
  label: 'Spreadsheet cells (TSV)',
  proof: 'Read a second time and compared with the flows.',
  notes: ['A cell that begins like a formula gets an apostrophe in front.'],
};

export const ufw = {
  label: 'ufw',
  proof: 'Loaded by ufw into the Linux kernel: what is listed passes, nothing else but what ufw adds itself.',
  notes: [
    'ICMP cannot be said in a ufw command.',
    'Nor can the TFTP helper, which Smee does not need.',
    'Lines of an earlier change stay until you delete them ("ufw status numbered", "ufw delete").',
  ],
  afterYours: 'Lines are added after yours, so a deny above them wins. They do nothing until ufw is enabled.',
  noIcmp: 'ufw commands have no ICMP; its own rules answer ping',
  ownRules:
    'ufw lets ping, DHCP answers (UDP 67 to 68), mDNS (224.0.0.251 UDP 5353) and SSDP (239.255.255.250 UDP 1900) in by rules of its own.',
};

export const windows = {
  label: 'Windows Firewall',
  proof: 'Our second reading finds it equal to the flows; no Windows has run it.',
  notes: [
    'Run as administrator, once: a second run makes second rules. Remove-NetFirewallRule -Group Portolan takes them away.',
  ],
  ownDhcp: 'Windows has rules of its own for DHCP',
};

export const xlsx = {
  label: 'Excel (XLSX)',
  proof:
    'The workbook is unpacked and read by another language’s own zip and XML reader and compared with the flows; Excel itself was not at hand.',
  notes: ['Every cell is text or a number, never a formula. Copying gives the same cells as tabbed text.'],
};
/** AWS, whoever writes for it. */
export const securityGroups = {
  noBroadcast: 'a VPC carries no broadcast',
  notes: [
    'A security group knows no destination: attach it to the machines of its zone.',
    'One network and one range of ports in each rule.',
  ],
  newGroups:
    'The groups are new and let out nothing but what is listed: attach them beside those that the machines have.',
  overQuota: (zones: string, quota: number): string =>
    `AWS takes ${quota} rules of each IP version in a group until the quota is raised; there are more for ${zones}.`,
};

/** Scripts that try what is open. */
export const portChecks = {
  noDhcp: 'only a machine without an address can ask for one',
  noIcmp: 'the script tries TCP and UDP only',
  legend: [
    'OPEN: something answered. CLOSED: the way is open, nothing listens yet (a firewall that answers in its place looks the same).',
    'DROPPED: silence. REJECTED: a firewall or router said no. UNKNOWN: UDP without an answer proves nothing.',
    'NOADDRESS: the address is still to be filled in. Of ranges the first, the middle and the last port are tried.',
  ],
  notes: [
    'ICMP and DHCP are not tried. DNS, NTP, IPMI and TFTP answer over UDP and are asked; other UDP ports stay UNKNOWN.',
    'Networks: name the machines to try at the top of the script; the first address stands there.',
    'Exit code 1: something is dropped, rejected or has no address yet. A silent port takes a few seconds.',
  ],
};
