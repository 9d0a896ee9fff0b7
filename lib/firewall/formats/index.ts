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
import { nftables } from './nftables';
import { panOs } from './pan-os';
import { portCheck } from './port-check';
import { terraform } from './terraform';
import { ticket } from './ticket';
import { tsv } from './tsv';
import { ufw } from './ufw';

/** Every way to write rules, in the order of the tabs. */
export const formats = [
  ticket,
  markdown,
  tsv,
  csv,
  nftables,
  iptables,
  firewalld,
  ufw,
  awsCli,
  terraform,
  cloudFormation,
  ciscoIos,
  ciscoAsa,
  panOs,
  junos,
  ansible,
  portCheck,
] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]['id'];

export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);
