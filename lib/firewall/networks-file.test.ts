import { describe, expect, it } from 'vitest';
import { readNetworksFile, writeNetworksCsv, writeNetworksJson } from './networks-file';
import { longestField, parseNetworks } from './parse-networks';

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

  it.each([
    '10.0.0.1 - 10.0.0.9',
    '10.0.0.1–10.0.0.9',
    '10.20.0.0 255.255.255.0',
    '10.20.0.0 0.0.0.255, fd00::1',
    '10.20.0.0 / 24',
    '[fd00::]/64',
    '- 10.0.0.1\n- 10.0.0.2',
  ])('means the same networks when it is read again: %j', (text) => {
    const { cidrs } = parseNetworks(text);
    for (const write of [writeNetworksJson, writeNetworksCsv]) {
      const typed = readNetworksFile(write({ worker: text }), zones).value?.typed.worker ?? '';
      expect(parseNetworks(typed)).toMatchObject({ cidrs, mistakes: [] });
    }
  });

  it('reads CSV, gathers lines of one zone and names zones it does not know', () => {
    expect(readNetworksFile('zone,networks\nworker,10.0.0.1\n"worker","10.0.0.2"\nmoon,10.0.0.3', zones).value).toEqual(
      {
        typed: { worker: '10.0.0.1, 10.0.0.2' },
        unknown: ['moon'],
      },
    );
  });

  it.each([
    '',
    '{',
    '[]',
    '{"networks": 5}',
    '{"networks": []}',
    '{"networks": null}',
    '{"networks": {}}',
    '{"networks": ["10.0.0.1"]}',
    '{"networks": "10.0.0.1"}',
    'hello',
    'worker',
  ])('refuses %j with a sentence', (text) => {
    expect(readNetworksFile(text, zones).mistake).toMatch(/^The file holds no networks/);
  });

  it('is JSON with lists or with words, whatever stands before it', () => {
    const text = ' \n{"networks": {"worker": "10.0.0.1 10.0.0.2", "etcd": [5, "10.0.0.3"], "moon": []}, "more": 1}';
    expect(readNetworksFile(text, zones).value).toEqual({
      typed: { worker: '10.0.0.1 10.0.0.2', etcd: '5, 10.0.0.3' },
      unknown: ['moon'],
    });
  });

  it('is CSV with any sign between cells, with or without quotes', () => {
    const text =
      'worker; 10.0.0.1 ;;10.0.0.2\r\n\r\netcd\t"10.0.0.3"\n,10.0.0.4\netcd,\n"a"b",10.0.0.5\nc"d",10.0.0.6\n"e"f,10.0.0.7';
    expect(readNetworksFile(text, zones).value).toEqual({
      typed: { worker: '10.0.0.1, 10.0.0.2', etcd: '10.0.0.3' },
      unknown: ['a"b', 'c"d"', '"e"f'],
    });
  });

  it('is not read where it is no list but a book, and cuts long names', () => {
    const line = `${'m'.repeat(50)},10.0.0.1`;
    const full = line.padEnd(longestField * zones.length, ' ');
    expect(readNetworksFile(full, zones).value).toEqual({ typed: {}, unknown: ['m'.repeat(40)] });
    expect(readNetworksFile(`${full} `, zones).mistake).toMatch(/^The file is too long/);
  });

  it('is written without what is no network', () => {
    const typed = { worker: 'any, ANY;10.0.0.1 x10.0.0.2 10.0.0.3x -1 company fd00::/64 10.0.0.1-10.0.0.9', etcd: 'x' };
    expect(writeNetworksCsv(typed)).toBe('zone,networks\r\nworker,"any ANY 10.0.0.1 fd00::/64 10.0.0.1-10.0.0.9"\r\n');
    expect(JSON.parse(writeNetworksJson({ worker: ' 10.0.0.1, 10.0.0.2;\n10.0.0.3\n', etcd: ' \n' }))).toEqual({
      networks: { worker: ['10.0.0.1', '10.0.0.2', '10.0.0.3'] },
    });
    expect(writeNetworksJson({ worker: '10.0.0.1' })).toMatch(/^\{\n {2}"networks": [\s\S]*\}\n$/);
  });

  it('keeps a zone named __proto__ out', () => {
    expect(readNetworksFile('{"networks":{"__proto__":["10.0.0.1"]}}', zones).value?.typed).toEqual({});
  });
});
