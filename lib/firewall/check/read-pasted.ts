import type { Allowance, Pasted } from './allowance';
import type { ReadLine } from './line-reading';
import { csvReader } from './read-csv';
import { iptablesReader } from './read-iptables';
import { joinSets, nftablesReader } from './read-nftables';
import { readSecurityGroups } from './read-security-groups';
import { readSocket } from './read-socket';

const isNftables = /^[ \t]*(table (inet|ip|ip6)|(insert|add) rule) /m;

function recognise(text: string): ReadLine {
  if (/^(Netid|tcp|udp)\s+(State|LISTEN|UNCONN)/m.test(text)) return readSocket;
  if (isNftables.test(text)) return nftablesReader();
  if (/^[ \t]*(\*filter|(\[\d+:\d+\] |(sudo )?ip6?tables .*)?-[AI] )/m.test(text)) return iptablesReader();
  return csvReader(text);
}

/** Reads what was pasted, line by line; no line is dropped in silence. */
export function readPasted(text: string): Pasted {
  const groups = readSecurityGroups(text);
  if (groups) return groups;
  const read = recognise(text);
  const allowances: Allowance[] = [];
  const notUnderstood: string[] = [];
  const lines = (isNftables.test(text) ? joinSets(text) : text).split(/\r?\n/).flatMap((line) => line.trim() || []);
  for (const line of lines) {
    const reading = read(line);
    if (reading === undefined) notUnderstood.push(line);
    else allowances.push(...reading);
  }
  const understood = lines.length - notUnderstood.length;
  return { kind: read === readSocket ? 'listeners' : 'rules', allowances, understood, notUnderstood };
}
