import * as words from '@/lib/words/firewall-rules';
import type { Format } from '../format';
import { ansible } from './ansible';
import { awsCli } from './aws-cli';
import { azure } from './azure';
import { calico } from './calico';
import { capirca } from './capirca';
import { cilium } from './cilium';
import { ciscoAsa } from './cisco-asa';
import { ciscoIos } from './cisco-ios';
import { cloudFormation } from './cloud-formation';
import { csv } from './csv';
import { firewalld } from './firewalld';
import { fortios } from './fortios';
import { gcp } from './gcp';
import { iptables } from './iptables';
import { junos } from './junos';
import { markdown } from './markdown';
import { matrix } from './matrix';
import { networkPolicy } from './network-policy';
import { nftables } from './nftables';
import { nsx } from './nsx';
import { panOs } from './pan-os';
import { portCheck } from './port-check';
import { powershellCheck } from './powershell-check';
import { terraform } from './terraform';
import { ticket } from './ticket';
import { tsv } from './tsv';
import { ufw } from './ufw';
import { windows } from './windows';
import { xlsx } from './xlsx';

export interface FormatGroup {
  label: string;
  formats: readonly Format[];
}

/** Every way to write rules, in the order in which a reader sees them. */
export const formatGroups: readonly FormatGroup[] = [
  { label: words.tickets, formats: [ticket, markdown, xlsx, csv, tsv, matrix] },
  { label: words.hosts, formats: [nftables, iptables, firewalld, ufw, ansible, windows] },
  { label: words.cloud, formats: [awsCli, terraform, cloudFormation, gcp, azure] },
  { label: words.networkDevices, formats: [ciscoIos, ciscoAsa, panOs, junos, fortios, nsx, capirca] },
  { label: words.kubernetes, formats: [cilium, calico, networkPolicy] },
  { label: words.checks, formats: [portCheck, powershellCheck] },
];

export const formats: readonly Format[] = formatGroups.flatMap((group) => group.formats);

export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);
