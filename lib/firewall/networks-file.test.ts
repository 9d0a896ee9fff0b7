import { describe, expect, it } from 'vitest';
import { readNetworksFile, writeNetworksCsv, writeNetworksJson } from './networks-file';

const zones = ['worker', 'etcd'];

describe('a file of networks', () => {
  it('reads its own writing', () => {
    const written = writeNetworksJson({ worker: '10.0.0.0/24 fd00::/64', etcd: ' ' });
    expect(readNetworksFile(written, zones).value).toEqual({
      typed: { worker: '10.0.0.0/24, fd00::/64' },
      unknown: [],
    });
  });

  it('reads its own writing of CSV, where nothing can be a formula', () => {
    const written = writeNetworksCsv({ worker: '10.0.0.0/24, fd00::/64\n=cmd -1+1', etcd: ' ' });
    expect(written).toBe('zone,networks\r\nworker,"10.0.0.0/24 fd00::/64"\r\n');
    expect(readNetworksFile(written, zones).value).toEqual({
      typed: { worker: '10.0.0.0/24 fd00::/64' },
      unknown: [],
    });
  });

  it('reads CSV, gathers lines of one zone and names zones it does not know', () => {
    expect(readNetworksFile('zone,networks\nworker,10.0.0.1\n"worker","10.0.0.2"\nmoon,10.0.0.3', zones).value).toEqual(
      {
        typed: { worker: '10.0.0.1, 10.0.0.2' },
        unknown: ['moon'],
      },
    );
  });

  it.each(['', '{', '[]', '{"networks": 5}', 'hello'])('refuses %j with a sentence', (text) => {
    expect(readNetworksFile(text, zones).mistake).toMatch(/^The file holds no networks/);
  });

  it('keeps a zone named __proto__ out', () => {
    expect(readNetworksFile('{"networks":{"__proto__":["10.0.0.1"]}}', zones).value?.typed).toEqual({});
  });
});
