import 'server-only';
import hostsJson from '@/content/hosts.json';
import requirementsJson from '@/content/requirements.json';
import type { OutboundHost, Requirement } from '@/lib/flows';

export const getOutbound = async () => ({
  hosts: hostsJson as unknown as OutboundHost[],
  requirements: requirementsJson as unknown as Requirement[],
});
