import { covers, hasPorts, highestPort, type PortRange, type Protocol, parsePortRange } from '@/lib/flows';

/** What stands in a cell where there is no port. */
const noPort = '–';

type Ports = { ports: PortRange[] } | { mistake: string; part: string };

function portMistake(part: string): string {
  const [from = '', to] = part.split(/\s*[-–]\s*/);
  const digits = /^\d+$/;
  const numbers = [from, to ?? from];
  if (!numbers.every((number) => digits.test(number)))
    return `"${part}" is not a port or a port range; write 443 or 2379-2380`;
  const outside = numbers.find((number) => Number(number) < 1 || Number(number) > highestPort);
  if (outside !== undefined) return `${outside} is not a port; ports go from 1 to ${highestPort}`;
  if (Number(from) > Number(to ?? from)) return `the range "${part}" is upside down; write ${to}-${from}`;
  return `"${part}" is not a port or a port range; write 443 or 2379-2380`;
}

/** `6,443` is how many write one number; taken for two ports it would open 6 and 443, and leave 6443 closed. */
const unspaced = /(?<!\d)\d{1,2},\d{3}(?!\d)/;

const closeMistake = (part: string): string =>
  `"${part}" may be one port or two; write ${part.replace(',', '')}, or ${part.replace(',', ', ')}`;

/** Reads `443`, `2379-2380`, several with commas, or `–`: ICMP and ARP have none, and of some services the site chooses it. */
export function readPorts(text: string, protocol: Protocol | undefined): Ports {
  if (text === noPort || text === '-') return { ports: [] };
  if (protocol && !hasPorts(protocol)) return { mistake: `${protocol} has no ports; write "${noPort}"`, part: text };
  const ports: PortRange[] = [];
  const close = unspaced.exec(text)?.[0];
  if (close !== undefined) return { mistake: closeMistake(close), part: close };
  for (const part of text.split(',').map((some) => some.trim())) {
    const range = parsePortRange(part);
    if (!range) return { mistake: portMistake(part), part };
    const twice = ports.find((other) => covers(other, range) || covers(range, other));
    if (twice) return { mistake: `"${part}" is within another port of the cell; name each once`, part };
    ports.push(range);
  }
  return { ports };
}
