import { anyOf, type Block, formatCidr, readBlock } from '../address';
import type { Permit } from '../permit';
import { allLines, notKnown, type SecondReading, withoutWay } from '../reading';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

/** Reads the words of a line from the left. */
class Cursor {
  #words: string[];
  constructor(
    readonly line: string,
    readonly family: 4 | 6,
  ) {
    this.#words = line.trim().split(' ');
  }
  take(): string {
    const word = this.#words.shift();
    if (word === undefined) throw notKnown('Cisco IOS', this.line);
    return word;
  }
  peek = (): string | undefined => this.#words[0];
  address(): Block {
    const word = this.take();
    if (word === 'any') return anyOf(this.family);
    if (word === 'host') return readBlock(this.take());
    return this.family === 6 ? readBlock(word) : readWildcard(word, this.take());
  }
  ports() {
    const word = this.peek();
    if (word !== 'eq' && word !== 'range') return undefined;
    this.take();
    const first = this.take();
    if (word === 'eq') return [readPorts(first, '-')];
    return [readPorts(`${first}-${this.take()}`, '-')];
  }
}

function readWildcard(address: string, wildcard: string): Block {
  const bits = wildcard
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');
  if (!/^0*1*$/.test(bits) || bits.length !== 32) throw new Error(`"${wildcard}" is no wildcard of a network`);
  return readBlock(`${address}/${bits.replaceAll('1', '').length}`);
}

interface Entry extends Permit {
  isAnswer: boolean;
}

function readEntry(line: string, family: 4 | 6): Entry[] {
  const cursor = new Cursor(line, family);
  if (cursor.take() !== 'permit') throw notKnown('Cisco IOS', line);
  const protocol = cursor.take();
  const source = cursor.address();
  const sourcePorts = cursor.ports();
  const destination = cursor.address();
  const ports = cursor.ports();
  const word = cursor.peek();
  const ending = protocol === 'icmp' ? ['echo', 'echo-request', 'echo-reply'] : ['established'];
  if (word !== undefined && !ending.includes(cursor.take())) throw notKnown('Cisco IOS', line);
  if (cursor.peek() !== undefined) throw notKnown('Cisco IOS', line);
  const isAnswer = word === 'established' || word === 'echo-reply';
  if (protocol === 'icmp' && word === undefined) throw notKnown('Cisco IOS', line);
  return toPermits({ protocol, sources: [source], destinations: [destination], sourcePorts, ports }).map((permit) => ({
    ...permit,
    isAnswer,
  }));
}

const neighbours = /^ permit icmp any any nd-n[as]$/;

/** What comes back, turned round: the opening that it answers. */
const turned = ({ source, destination, sourcePorts, ports, ...rest }: Permit): Permit => ({
  ...rest,
  source: destination,
  destination: source,
  sourcePorts: ports,
  ports: sourcePorts,
});

const key = ({ protocol, source, destination, sourcePorts, ports }: Permit): string =>
  [protocol, formatCidr(source), sourcePorts.from, sourcePorts.to, formatCidr(destination), ports.from, ports.to].join(
    ' ',
  );

const isBroadcastAnswer = ({ destination }: Permit): boolean =>
  destination.family === 4 && destination.base === 0xffff_ffffn;

/** Both lists say the same, one for each way; only the broadcast of DHCP and its answer are not each other's mirror. */
function mirrored(there: readonly Entry[], back: readonly Entry[]): void {
  const [asked, answered] = [
    there.filter((permit) => !isBroadcast(permit) && !isDhcpAnswer(permit)).map(key),
    back.filter((permit) => !isBroadcastAnswer(permit)).map((permit) => key(turned(permit))),
  ].map((keys) => [...new Set(keys)].sort().join('\n'));
  if (asked !== answered) throw new Error(`Cisco IOS: the way back is not the way there:\n${asked}\n\n${answered}`);
  const wrong = back.find(({ protocol, isAnswer }) => protocol !== 'udp' && !isAnswer);
  if (wrong ?? there.find(({ isAnswer }) => isAnswer))
    throw new Error('Cisco IOS: the way back would let connections begin');
}

export const ciscoIos: SecondReading = {
  format: 'cisco-ios',
  read(files) {
    const lists: Record<string, Entry[]> = { THERE: [], BACK: [] };
    let current: { name: string; family: 4 | 6 } | undefined;
    for (const line of allLines(files, '!')) {
      const [, six, way, tail] = /^ip(v6)? access-list (?:extended )?PORTOLAN-(THERE|BACK)(-V6)?$/.exec(line) ?? [];
      if (way) {
        if ((six === undefined) !== (tail === undefined)) throw notKnown('Cisco IOS', line);
        current = { name: way, family: six ? 6 : 4 };
      } else if (/^ remark \S.{0,99}$/.test(line) || (current?.family === 6 && neighbours.test(line))) continue;
      else if (current) lists[current.name]?.push(...readEntry(line, current.family));
      else throw notKnown('Cisco IOS', line);
    }
    mirrored(lists.THERE ?? [], lists.BACK ?? []);
    return (lists.THERE ?? []).map(({ isAnswer, ...permit }) => permit);
  },
  says: (meant) => [withoutWay(meant)],
};
