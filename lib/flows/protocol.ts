export const protocols = ['TCP', 'UDP', 'ICMP', 'ARP'] as const;

export type Protocol = (typeof protocols)[number];

/** ICMP and ARP have no ports. */
export const hasPorts = (protocol: Protocol): boolean => protocol === 'TCP' || protocol === 'UDP';

export const directions = ['Inbound', 'Outbound'] as const;

/** Seen from the machines that a page is about: Outbound means that the listener is the other party. */
export type Direction = (typeof directions)[number];
