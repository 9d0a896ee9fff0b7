import type { Allowance, Pasted } from './allowance';
import { type LineReading, readCsvRule, readIptables, readNftables, readSocket } from './read-lines';
import { readSecurityGroups } from './read-security-groups';

type ReadLine = (line: string) => LineReading;

function recognise(text: string): ReadLine {
  if (/^(Netid|tcp|udp)\s+(State|LISTEN|UNCONN)/m.test(text)) return readSocket;
  if (/^\s*table (inet|ip|ip6) /m.test(text)) return readNftables;
  if (/^(\*filter|-[AI] )/m.test(text)) return readIptables;
  return readCsvRule;
}

/** Reads what was pasted, line by line; no line is dropped in silence. */
export function readPasted(text: string): Pasted {
  const groups = readSecurityGroups(text);
  if (groups) return groups;
  const read = recognise(text);
  const allowances: Allowance[] = [];
  const notUnderstood: string[] = [];
  for (const line of text
    .split(/\r?\n/)
    .map((each) => each.trim())
    .filter(Boolean)) {
    const reading = read(line);
    if (reading === undefined) notUnderstood.push(line);
    else if (reading !== 'nothing') allowances.push(...reading);
  }
  return { kind: read === readSocket ? 'listeners' : 'rules', allowances, notUnderstood };
}
