import type { Format } from '../format';
import { ansible } from './ansible';
import { awsCli } from './aws-cli';
import { ciscoAsa } from './cisco-asa';
import { ciscoIos } from './cisco-ios';
import { cloudFormation } from './cloud-formation';
import { csv } from './csv';
import { firewalld } from './firewalld';
import { iptables } from './iptables';
import { junos } from './junos';
import { markdown } from './markdown';
import { matrix } from './matrix';
import { nftables } from './nftables';
import { panOs } from './pan-os';
import { portCheck } from './port-check';
import { powershellCheck } from './powershell-check';
import { terraform } from './terraform';
import { ticket } from './ticket';
import { tsv } from './tsv';
import { ufw } from './ufw';
import { xlsx } from './xlsx';

export interface FormatGroup {
  label: string;
  formats: readonly Format[];
}

/** Every way to write rules, in the order in which a reader sees them. */
export const formatGroups: readonly FormatGroup[] = [
  { label: 'Tickets', formats: [ticket, markdown, xlsx, csv, tsv, matrix] },
  { label: 'Hosts', formats: [nftables, iptables, firewalld, ufw, ansible] },
  { label: 'Cloud', formats: [awsCli, terraform, cloudFormation] },
  { label: 'Network devices', formats: [ciscoIos, ciscoAsa, panOs, junos] },
  { label: 'Checks', formats: [portCheck, powershellCheck] },
];

export const formats: readonly Format[] = formatGroups.flatMap((group) => group.formats);

export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);
