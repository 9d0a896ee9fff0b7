import type { SecondReading } from '../reading';
import { ansible } from './ansible';
import { azure } from './azure';
import { calico } from './calico';
import { capirca } from './capirca';
import { cilium } from './cilium';
import { ciscoAsa } from './cisco-asa';
import { ciscoIos } from './cisco-ios';
import { firewalld } from './firewalld';
import { fortios } from './fortios';
import { gcp } from './gcp';
import { iptables } from './iptables';
import { junos } from './junos';
import { matrix } from './matrix';
import { networkPolicy } from './network-policy';
import { nftables } from './nftables';
import { nsx } from './nsx';
import { panOs } from './pan-os';
import { portCheck, powershellCheck } from './port-check';
import { awsCli, cloudFormation, terraform } from './security-groups';
import { csv, markdown, tsv, xlsx } from './table';
import { ticket } from './ticket';
import { ufw } from './ufw';
import { windows } from './windows';

/** A second reading for every format; a test names the format that lacks one. */
export const secondReadings: readonly SecondReading[] = [
  ticket,
  markdown,
  tsv,
  csv,
  xlsx,
  matrix,
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
  windows,
  gcp,
  azure,
  fortios,
  nsx,
  capirca,
  cilium,
  calico,
  networkPolicy,
  portCheck,
  powershellCheck,
];
