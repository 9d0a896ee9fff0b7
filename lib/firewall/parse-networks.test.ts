import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCidr, lastOf, sizeOf } from './cidr';
import { parseNetworks, splitRange } from './parse-networks';

const read = (text: string) => parseNetworks(text).cidrs.map(formatCidr);

describe('a field of networks', () => {
  it.each([
    { text: '10.20.0.5', expected: ['10.20.0.5/32'] },
    { text: '10.20.0.5/24', expected: ['10.20.0.0/24'] },
    { text: '10.0.0.1, 10.0.0.2;\n10.0.0.9', expected: ['10.0.0.1/32', '10.0.0.2/32', '10.0.0.9/32'] },
    { text: '10.0.0.4 - 10.0.0.9', expected: ['10.0.0.4/30', '10.0.0.8/31'] },
    { text: '10.0.0.0/8 10.1.0.0/16 10.0.0.0/8', expected: ['10.0.0.0/8'] },
    { text: 'FD00:20:0:0:0:0:0:5', expected: ['fd00:20::5/128'] },
    { text: 'fd00::/64 0.0.0.0/0', expected: ['0.0.0.0/0', 'fd00::/64'] },
    { text: '- 10.0.0.1\n- 10.0.0.9', expected: ['10.0.0.1/32', '10.0.0.9/32'] },
    { text: '["10.0.0.0/24", "fd00::/64"]', expected: ['10.0.0.0/24', 'fd00::/64'] },
    { text: '10.20.0.64 255.255.255.192\n10.0.0.7 255.255.255.255', expected: ['10.0.0.7/32', '10.20.0.64/26'] },
    { text: '10.20.0.0/255.255.0.0', expected: ['10.20.0.0/16'] },
    { text: '| 10.0.0.1 | 10.0.0.9 |', expected: ['10.0.0.1/32', '10.0.0.9/32'] },
    { text: 'any', expected: ['0.0.0.0/0', '::/0'] },
    { text: '', expected: [] },
  ])('reads "$text"', ({ text, expected }) => {
    expect(parseNetworks(text).mistakes).toEqual([]);
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '010.020.0.5',
    '10.1',
    '10.0.0.256',
    '10.0.0.0/33',
    '10.0.0.0/08',
    '10.0.0.0/8/8',
    '10.0.0.0/255.0.255.0',
    '10.0.0.0/0.0.0.255',
    'fd00::/255.255.0.0',
    'fe80::1%eth0',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '1::2::3',
    'localhost',
    'vcenter.example.com',
    '10.0.0.9-10.0.0.1',
    '10.0.0.1-fd00::1',
    '0x7f.0.0.1',
    '$(id)',
  ])('refuses "%s" with a sentence and keeps the rest', (text) => {
    const { cidrs, mistakes } = parseNetworks(`${text} 192.0.2.1`);
    expect(mistakes).toHaveLength(1);
    expect(cidrs.map(formatCidr)).toEqual(['192.0.2.1/32']);
  });

  it('says that host bits were cut and that a range was split', () => {
    expect(parseNetworks('10.20.0.5/24 10.0.0.1-10.0.0.2').notes).toEqual([
      '10.20.0.5/24 is the network 10.20.0.0/24.',
      '10.0.0.1-10.0.0.2 is written as 10.0.0.1/32, 10.0.0.2/32.',
    ]);
  });

  it('covers a range exactly, without gap or overlap', () => {
    const number = fc.bigInt({ min: 0n, max: 0xffff_ffffn });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const cidrs = splitRange({ family: 4, value: from }, { family: 4, value: to });
        expect(cidrs[0]?.base).toBe(from);
        expect(cidrs.map(lastOf).at(-1)).toBe(to);
        expect(cidrs.reduce((sum, cidr) => sum + sizeOf(cidr), 0n)).toBe(to - from + 1n);
      }),
    );
  });

  it('reads its own writing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.ipV4(),
          fc.ipV6().filter((text) => !text.includes('.') && !/^(0*:){1,5}:?ffff:/i.test(text)),
        ),
        (text) => {
          const [first] = read(text);
          expect(first && read(first)).toEqual([first]);
        },
      ),
    );
  });
});
