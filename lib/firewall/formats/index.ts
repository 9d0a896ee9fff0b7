import type { Format } from '../format';
import { csv } from './csv';
import { iptables } from './iptables';
import { markdown } from './markdown';
import { nftables } from './nftables';
import { ticket } from './ticket';
import { tsv } from './tsv';

/** Every way to write rules, in the order of the tabs. */
export const formats = [ticket, markdown, tsv, csv, nftables, iptables] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]['id'];

export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);
