/** Of rules: what warns of them, why there is none, and what is wrong with what was typed. */
export const tickets = 'Tickets';
export const hosts = 'Hosts';
export const cloud = 'Cloud';
export const networkDevices = 'Network devices';
export const kubernetes = 'Kubernetes';
export const checks = 'Checks';

export const noAddress = (zones: string): string =>
  `No address yet for ${zones}. The placeholder stops the tool until it is replaced.`;
export const everyAddress = (zones: string): string => `${zones} stands for every address.`;
export const zonesShare = (pairs: string): string =>
  `These zones share addresses, so a rule for one opens the other too: ${pairs}.`;
export const sameNetwork = (pairs: string): string =>
  `These zones have one and the same network, so a firewall between zones needs no rule: ${pairs}. Where something filters within that network, choose host firewalls as the place.`;
export const betweenOwnNetworks = (zones: string): string =>
  `These zones have several networks, so there are rules from each of them to itself: ${zones}. Leave those out where no firewall stands between its networks.`;
export const oneControlPlane =
  'The control plane endpoint floats by ARP, so the control plane nodes of one cluster stand on one layer 2 segment. Several networks are for several clusters.';
export const managedFromElsewhere =
  'The management cluster shares no address with control plane and worker nodes. If it is this cluster, it has their addresses; if it is another one, its own nodes need a change for themselves.';
export const pair = (one: string, other: string): string => `${one} and ${other}`;
export const dhcpThroughRelay =
  'DHCP crosses a router only through a relay: allow UDP 67 both ways between the relay and the DHCP server.';
export const dhcpAtHost =
  'DHCP begins as a broadcast from 0.0.0.0 port 68, which a rule of its own allows where the format has one. Through a relay allow UDP 67 both ways instead.';
export const tftp =
  'Smee sends TFTP files from port 69 as well, so no high ports have to be open. A TFTP server that takes another port needs a TFTP helper in the firewall.';
export const ipmi = 'IPMI is UDP 623, and opening TCP 623 alone leaves power control dead.';
export const geneve = 'Geneve (UDP 6081) carries all pod traffic. Never open it towards networks that are not yours.';
export const podNetwork =
  'With direct routing pods meet under their own addresses, which no rule here holds: let the network of the pods pass between all nodes.';
export const singleCluster =
  'A cluster that manages itself is its own management cluster: its nodes take the rules for the host firewall of the management cluster as well.';
export const freeEndpoint =
  'Drop rather than reject towards the free control plane endpoint, and on bare metal the free Tinkerbell IP, while a cluster is created, or they look taken.';
/** A page of the reference, and what it calls its part; it stands in the sentence that follows. */
export const outboundHosts = 'Outbound internet, Hosts';
export const hostNames = `Destinations on the internet are host names, which rules with addresses cannot hold, so use a proxy or a filter by name. The names are listed in the reference under ${outboundHosts}.`;
export const icmpErrors =
  'A firewall between zones has to let ICMP errors pass (IPv4 types 3, 11 and 12, IPv6 types 1 to 4), or large packets vanish.';
export const creationOnly = (rows: string): string =>
  `Only creation needs these rows, so they may be closed afterwards: ${rows}.`;
export const upkeepOnly = (rows: string): string =>
  `A cluster that only runs does not need these rows. Upgrades, scaling and repair do: ${rows}.`;
export const optionalRows = (rows: string): string =>
  `These rows are optional, so leave out those that you do not use: ${rows}.`;
export const withoutOptional = (rows: string): string => `These optional rows are left out by choice: ${rows}.`;
export const wholeHost =
  'This drops everything that is not listed, but for answers, loopback and the ICMP that IP itself needs. On a cluster node add what your CNI, monitoring and operators use, and try it on one node first.';
export const tooManyLines = (lines: number): string =>
  `This format has a line for each network of one zone to each of another, which would be ${lines} here. Write larger networks, or choose a format with sets such as nftables.`;

/** Finish "needs none: it …" and "cannot be said: …". */
export const oneSegment = 'stays on one network segment';
export const withinZone = 'stays within one zone, where no firewall between zones sees it';
export const leftOutByChoice = 'is optional, and left out by choice';
export const oneNetwork = 'has both ends in the same network, within which no firewall between zones sees it';
export const notThisHost = 'neither begins nor ends at this host';
export const notToThisHost = 'does not end at this host';
export const portOfSite = 'its port is chosen at the site; add a rule for the port that was chosen';
export const betweenPods = 'travels between the addresses of pods, which rules between machines do not hold';
export const unknownMachines = 'it is not known on which machines it begins or ends';
export const noCommonFamily = 'one side has only IPv4, the other only IPv6 addresses';
export const dhcpIsV4 = 'DHCP on these ports is IPv4, and one side has only IPv6 addresses';
export const tooManyNetworks = 'there are too many networks for a line each';
export const noWords = 'this format has no words for it';
export const needsNoRule = (row: string, why: string): string => `${row}: needs no rule: ${why}`;
export const noRulePossible = (row: string, why: string): string => `${row}: no rule can be written: ${why}`;

/** The two ends of DHCP, which have no address. */
export const machineWithoutAddress = 'A machine without an address';
export const broadcast = 'Broadcast';
export const answerToMachine = (purpose: string): string => `${purpose} (answer to a machine without an address)`;
export const ofOptional = (purpose: string): string => `Optional: ${purpose}`;
export const broadcastOfMachine = (purpose: string): string => `${purpose} (broadcast of a machine without an address)`;

/** The head of a file. */
export const betweenZones = 'a firewall between zones';
export const everyMachine = 'every machine that listens, also within its zone';
export const everyListener = 'the host firewall of every machine that listens';
export const hostOf = (zone: string): string => `the host firewall of ${zone}`;
export const hostWithOutbound = (zone: string): string => `the host firewall of ${zone}, with what goes out`;
export const madeFrom = (cluster: string): string => `Portolan: ports of EKS Anywhere ${cluster}`;
export const madeFor = (place: string): string => `For ${place}`;
export const factsReadOn = (date: string): string => `Facts read on ${date}. Independent of AWS`;
export const see = (page: string): string => `See ${page}`;
export const rowsIn = (docs: string): string => `Rows and their evidence stand in ${docs}`;

/** What is wrong with an address, a network or a file of them. */
export const notFullV4 = (text: string): string => `${text} is not a full IPv4 address: write all four numbers.`;
export const leadingZero = (text: string): string =>
  `${text} has a number with a leading zero, which some firewalls read as octal: write it without.`;
export const notV4 = (text: string): string => `${text} is not an IPv4 address: each number is 0 to 255.`;
export const zoneId = (text: string): string => `${text} has a zone id; it means something on one machine only.`;
export const v4InsideV6 = (text: string): string => `${text} has IPv4 inside IPv6: write the IPv4 address by itself.`;
export const notV6 = (text: string): string => `${text} is not an IPv6 address.`;
export const v4AsV6 = (text: string): string =>
  `${text} is an IPv4 address in IPv6 clothes: write the IPv4 address by itself.`;
export const isName = (text: string): string =>
  `${text} is a name; rules hold addresses only, because a name can change its address.`;
export const isLink = (text: string): string => `${text} is a link: write the address alone.`;
export const hasPort = (text: string): string =>
  `${text} names a port: write the address alone, for the rows bring their ports.`;
export const noAddressBefore = (text: string): string => `${text} has no address before the slash.`;
export const notAddress = (text: string): string => `${text} is not an address.`;
export const mixedRange = (text: string): string => `"${text}" begins in one IP version and ends in the other.`;
export const upsideDown = (text: string): string => `"${text}" is upside down: the lower address comes first.`;
export const writtenAs = (text: string, networks: string): string => `${text} is written as ${networks}.`;
export const wrongLength = (text: string, bits: number): string =>
  `"${text}" has no right length: 0 to ${bits} after the slash.`;
export const isNetwork = (text: string, network: string): string => `${text} is the network ${network}.`;
export const liesWithin = (networks: string): string => `In another network of this field already: ${networks}.`;
export const tooLong = 'This is too long to be a list of networks.';
export const tooMany = (most: number): string => `These are more than ${most} networks; write larger ones.`;
export const noMachine = (networks: string): string =>
  `No machine has the address ${networks}. A mask belongs behind a slash; every address is 0.0.0.0/0.`;
export const letsAllThrough = 'This lets every address through. Is that meant?';
export const fileTooLong = 'The file is too long to be a list of networks.';
export const fileWithoutNetworks =
  'The file holds no networks: JSON { "networks": { "worker": ["10.0.0.0/24"] } } or CSV lines such as worker,10.0.0.0/24.';
