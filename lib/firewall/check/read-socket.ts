import { allow, everywhere, isTransport, parsePorts, parseSources } from './allowance';
import type { LineReading } from './line-reading';

/** A line of `ss -tulpn`; a connection that is open already listens to nobody. */
export function readSocket(line: string): LineReading {
  if (/^Netid\s/.test(line)) return [];
  const match = /^(tcp|udp)\s+(?:LISTEN|UNCONN)\s+\d+\s+\d+\s+(\S+):(\d+)\s/.exec(`${line} `);
  const [, protocol = '', host = '', port = ''] = match ?? [];
  const address = host.replace(/%[^\]]*/, '').replace(/[[\]]/g, '');
  if (!isTransport(protocol)) return undefined;
  if (address === '::1' || address.startsWith('127.')) return [];
  const ports = parsePorts(port);
  const destinations =
    address === '*' ? everywhere : parseSources(address === '0.0.0.0' || address === '::' ? `${address}/0` : address);
  return ports && destinations && allow(protocol, ports, { sources: everywhere, destinations, line });
}
