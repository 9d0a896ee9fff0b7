import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCidr, lastOf, sizeOf } from './cidr';
import { longestField, mostNetworks, parseNetworks, splitRange, withoutOverlap } from './parse-networks';

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
    { text: '* 10.0.0.1\n  \u2022 10.0.0.9\n-\t10.0.0.20', expected: ['10.0.0.1/32', '10.0.0.9/32', '10.0.0.20/32'] },
    { text: '10.0.0.4\t\u2013\t10.0.0.7', expected: ['10.0.0.4/30'] },
    { text: '10.0.0.4  -  10.0.0.7', expected: ['10.0.0.4/30'] },
    { text: '10.0.0.4\u201310.0.0.7', expected: ['10.0.0.4/30'] },
    { text: '10.0.0.4-10.0.0.4', expected: ['10.0.0.4/32'] },
    { text: '10.0.1.0/24 11.0.0.0/8', expected: ['10.0.1.0/24', '11.0.0.0/8'] },
    { text: 'fd00::4-fd00::7', expected: ['fd00::4/126'] },
    { text: 'FD00::A-FD00::B', expected: ['fd00::a/127'] },
    { text: '10.20.0.64\t 255.255.255.192', expected: ['10.20.0.64/26'] },
    { text: '10.20.0.64 255.255.255.1923 ', expected: ['10.20.0.64/32'], mistakes: 1 },
    { text: '10.20.0.64 255.255.255.255/32', expected: ['10.20.0.64/32', '255.255.255.255/32'] },
    { text: '10.20.0.64 255.255.255.255.1', expected: ['10.20.0.64/32'], mistakes: 1 },
    { text: '10.20.100.0 255.255.255.0', expected: ['10.20.100.0/24'] },
    { text: '10.20.0.64 0.0.0.63\n10.20.9.0 0.0.0.255', expected: ['10.20.0.64/26', '10.20.9.0/24'] },
    { text: '10.20.0.0/0.0.255.255', expected: ['10.20.0.0/16'] },
    { text: '128.0.0.0/128.0.0.0', expected: ['128.0.0.0/1'] },
    { text: '10.0.0.1/255.255.255.255', expected: ['10.0.0.1/32'] },
    { text: '10.0.0.0/0', expected: ['0.0.0.0/0'] },
    { text: 'fd00::/128 fd00::/9', expected: ['fd00::/9'] },
    { text: '1:2:3:4:5:6:7::', expected: ['1:2:3:4:5:6:7:0/128'] },
    { text: '::2:3:4:5:6:7:8', expected: ['0:2:3:4:5:6:7:8/128'] },
    { text: '::', expected: ['::/128'] },
    { text: '0.0.0.0', expected: ['0.0.0.0/32'] },
    { text: '255.255.255.255', expected: ['255.255.255.255/32'] },
    { text: '10.0.0.0 /24', expected: ['10.0.0.0/24'] },
    { text: '10.0.0.0\t/ 24, 10.1.0.0/ 16', expected: ['10.0.0.0/24', '10.1.0.0/16'] },
    { text: 'fd00:: /64\nfd01:0:0:5:: / 128', expected: ['fd00::/64', 'fd01:0:0:5::/128'] },
    { text: '10.20.0.64 /255.255.255.192', expected: ['10.20.0.64/26'] },
    { text: '10.20.0.64/ 255.255.255.192', expected: ['10.20.0.64/26'] },
    { text: '10.0.0.0 / 10.1.0.9', expected: ['10.0.0.0/32', '10.1.0.9/32'], mistakes: 1 },
    { text: '10.0.0.0/24 /16', expected: ['10.0.0.0/24'], mistakes: 1 },
    { text: '10.0.0.0\n/24', expected: ['10.0.0.0/32'], mistakes: 1 },
    { text: '[2001:db8::1], [10.0.0.7]', expected: ['10.0.0.7/32', '2001:db8::1/128'] },
    { text: '[2001:db8::1]/64', expected: ['2001:db8::/64'] },
    { text: '[2001:db8::1]:', expected: ['2001:db8::1/128'], mistakes: 1 },
    { text: 'ANY', expected: ['0.0.0.0/0', '::/0'] },
    { text: 'any', expected: ['0.0.0.0/0', '::/0'] },
    { text: '', expected: [] },
  ])('reads "$text"', ({ text, expected, mistakes = 0 }) => {
    expect(parseNetworks(text).mistakes).toHaveLength(mistakes);
    expect(read(text)).toEqual(expected);
  });

  it.each([
    { text: '10.0.1.0/24 10.0.2.0/24', isDivided: true },
    { text: '10.0.1.0/24 fd00:1::/64 fd00:2::/64', isDivided: true },
    { text: '10.0.1.0/24, 10.0.2.4-10.0.2.9', isDivided: true },
    { text: '10.0.1.0/24 fd00:1::/64', isDivided: false },
    { text: '10.0.1.0/24 10.0.2.7 10.0.3.7', isDivided: false },
    { text: '10.0.1.3-10.0.1.30', isDivided: false },
    { text: '10.0.0.0/16 10.0.1.0/24 10.0.0.0/16', isDivided: false },
    { text: 'any', isDivided: false },
    { text: '10.0.1.0/24 10.0.2.0/33', isDivided: false },
    { text: '', isDivided: false },
  ])('tells whether "$text" is more than one network', ({ text, isDivided }) => {
    expect(parseNetworks(text).isDivided).toBe(isDivided);
  });

  it.each([
    ['10.20.0.1:8243', /^"10\.20\.0\.1:8243" names a port/],
    ['[2001:db8::1]:443', /^"\[2001:db8::1\]:443" names a port/],
    ['[fe80::1%eth0]:443', /^"\[fe80::1%eth0\]:443" names a port/],
    ['[10.20.0.1]:443', /^"\[10\.20\.0\.1\]:443" names a port/],
    ['/24', /^"\/24" has no address before the slash\.$/],
    ['/', /^"\/" has no address before the slash\.$/],
    ['https://10.20.0.2/path', /^"https:\/\/10\.20\.0\.2\/path" is a link/],
    ['010.020.0.5', /^"010\.020\.0\.5" .*leading zero/],
    ['10.1', /all four numbers/],
    ['10.0.0.1.2', /all four numbers/],
    ['10.0.0.256', /0 to 255/],
    ['10.0.0.1000', /0 to 255/],
    ['10.0..1', /0 to 255/],
    ['10.0.0.0/33', /^"10\.0\.0\.0\/33" has no right length: 0 to 32/],
    ['10.0.0.0/08', /0 to 32/],
    ['10.0.0.0/1000', /0 to 32/],
    ['10.0.0.0/x8', /0 to 32/],
    ['10.0.0.0/8x', /0 to 32/],
    ['10.0.0.0/', /0 to 32/],
    ['10.0.0.0/8/8', /0 to 32/],
    ['10.0.0.0/255.0.255.0', /0 to 32/],
    ['10.0.0.0/0.0.255.0', /0 to 32/],
    ['10.0.0.0/255.0.0.255', /0 to 32/],
    ['10.0.0.0/0.0.0.0', /0 to 32/],
    ['10.0.0.5 0.0.0.0', /^"10\.0\.0\.5\/0\.0\.0\.0" has no right length/],
    ['10.0.0.0/255.255.255', /0 to 32/],
    ['10.0.0.0/8000::', /0 to 32/],
    ['fd00::/129', /0 to 128/],
    ['fd00::/255.255.0.0', /0 to 128/],
    ['fe80::1%eth0', /zone id/],
    ['::ffff:10.0.0.1', /IPv4 inside IPv6/],
    ['::ffff:a00:1', /IPv6 clothes/],
    ['1::2::3', /is not an IPv6 address/],
    ['1:2:3:4:5:6:7', /is not an IPv6 address/],
    ['1:2:3:4:5:6:7:8:9', /is not an IPv6 address/],
    ['1:2:3:4::5:6:7:8', /is not an IPv6 address/],
    ['1:2:3:4:5::6:7:8:9', /is not an IPv6 address/],
    ['fd00::12345', /is not an IPv6 address/],
    ['fd00::g', /is not an IPv6 address/],
    [':::', /is not an IPv6 address/],
    ['localhost', /is a name/],
    ['VCENTER', /is a name/],
    ['10.0.0.x', /is a name/],
    ['vcenter.example.com', /is a name/],
    ['my-host.example.com', /is a name/],
    ['a-b', /^"a-b" is a name/],
    ['fade-dead', /^"fade-dead" is a name/],
    ['x10.0.0.1-10.0.0.2', /^"x10\.0\.0\.1-10\.0\.0\.2" is a name/],
    ['10.0.0.1x-10.0.0.2', /^"10\.0\.0\.1x-10\.0\.0\.2" is a name/],
    ['10.0.0.9-10.0.0.1', /^"10\.0\.0\.9-10\.0\.0\.1" is upside down/],
    ['10.0.0.1-fd00::1', /begins in one IP version/],
    ['10.0.0.1-10.0.0.256', /0 to 255/],
    ['10.0.0.256-10.0.0.9', /0 to 255/],
    ['10.0.0.1-10.0.0.2-10.0.0.3', /is not an address/],
    ['10.0.0.1-', /is not an address/],
    ['-10.0.0.1', /is not an address/],
    ['0x7f.0.0.1', /is a name/],
    ['$(id)', /is a name/],
    ['10_0', /is not an address/],
    [`x${'y'.repeat(80)}`, /^"xy{49}" is a name/],
    [`10.0.0.1/${'9'.repeat(80)}`, /^"10\.0\.0\.1\/9{41}" has no right length/],
    ['x\u0007\u200b\u2028', /^"x {1,3}" is a name/],
  ])('refuses %j with a sentence and keeps the rest', (text, sentence) => {
    const { cidrs, mistakes } = parseNetworks(`${text} 192.0.2.1`);
    expect(mistakes).toEqual([expect.stringMatching(sentence)]);
    expect(cidrs.map(formatCidr)).toEqual(['192.0.2.1/32']);
  });

  it.each([
    { text: '10.0.0.0/8 10.1.0.0/16 10.0.0.7 10.1.0.0/16', notes: [/ already: 10\.1\.0\.0\/16, 10\.0\.0\.7\/32\.$/] },
    { text: '10.0.0.0/8 10.0.0.0/8', notes: [] },
    { text: '10.0.0.0/8 fd00::/64', notes: [] },
    { text: '10.0.0.0/8 10.0.0.1-10.0.0.2', notes: [/ is written as /] },
    { text: '127.0.0.1 ::1', notes: [/^No machine has the address 127\.0\.0\.1, ::1\./] },
  ])('tells what is strange about "$text"', ({ text, notes }) => {
    expect(parseNetworks(text).notes).toEqual(notes.map((note) => expect.stringMatching(note)));
  });

  it('is refused where it is no field but a book', () => {
    expect(parseNetworks('1'.repeat(longestField)).mistakes).toEqual([expect.stringMatching(/four numbers/)]);
    expect(parseNetworks(`10.0.0.1 ${' '.repeat(longestField)}`)).toEqual({
      cidrs: [],
      isDivided: false,
      notes: [],
      mistakes: [expect.stringMatching(/too long/)],
    });
  });

  it('is refused where it asks for more networks than can be written', () => {
    const machines = (count: number) =>
      Array.from({ length: count }, (_, index) => `10.${index >> 8}.${index & 255}.1`);
    expect(parseNetworks(machines(mostNetworks).join('\n')).cidrs).toHaveLength(mostNetworks);
    const tooMany = {
      cidrs: [],
      isDivided: false,
      notes: [],
      mistakes: [`These are more than ${mostNetworks} networks; write larger ones.`],
    };
    expect(parseNetworks(machines(mostNetworks + 1).join('\n'))).toEqual(tooMany);
    expect(parseNetworks('fd00::1-fd00:ffff::fffe '.repeat(20))).toEqual(tooMany);
  });

  it.each(['0.0.0.0', '0.0.0.255', '127.0.0.1', '224.0.0.5', '255.255.255.0', '::', '::1', 'ff02::1'])(
    'warns that no machine has the address %s',
    (text) => {
      expect(parseNetworks(`10.0.0.1\n${text}`).notes).toEqual([
        expect.stringMatching(`^No machine has the address ${text}\\.`),
      ]);
    },
  );

  it('says once what it has to say twice', () => {
    const { mistakes, notes } = parseNetworks('moon moon 10.0.0.1/24 10.0.0.1/24');
    expect([mistakes.length, notes.length]).toEqual([1, 1]);
  });

  it('warns of a network that is everything', () => {
    for (const all of ['any', '0.0.0.0/0', '::/0', 'fd00::/64 0.0.0.0-255.255.255.255'])
      expect(parseNetworks(all).notes.at(-1)).toMatch(/lets every address through/);
    expect(parseNetworks('0.0.0.0/1').notes).toEqual([]);
  });

  it('says that host bits were cut and that a range was split', () => {
    expect(parseNetworks('10.20.0.5/24 10.0.0.1-10.0.0.2').notes).toEqual([
      '10.20.0.5/24 is the network 10.20.0.0/24.',
      '10.0.0.1-10.0.0.2 is written as 10.0.0.1/32, 10.0.0.2/32.',
    ]);
  });

  it('says that a mask was read', () => {
    expect(parseNetworks('10.20.0.0/255.255.0.0 10.20.0.0/16 10.9.0.1').notes).toEqual([
      '10.20.0.0/255.255.0.0 is the network 10.20.0.0/16.',
    ]);
  });

  it('keeps one of those that hold each other, in order', () => {
    const cidrs = ['10.0.1.0/24', 'fd00::/8', '10.0.0.0/24', '10.0.0.0/25', '10.0.0.128/25', 'fd00::/64', '9.0.0.0/8'];
    expect(withoutOverlap(cidrs.flatMap((text) => parseNetworks(text).cidrs)).map(formatCidr)).toEqual([
      '9.0.0.0/8',
      '10.0.0.0/24',
      '10.0.1.0/24',
      'fd00::/8',
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
