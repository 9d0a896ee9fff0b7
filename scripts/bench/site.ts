import type { AddressInfo } from 'node:net';
import { listen } from '../serve/listen.mjs';

/** A site under measurement: ours, or the physical limit with the same content. */
export interface Site {
  name: string;
  origin: string;
  close(): void;
}

export async function serveSite(name: string, dir: string): Promise<Site> {
  const server = await listen({ dir, host: '127.0.0.1', port: 0 });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { name, origin: `http://127.0.0.1:${port}`, close };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
