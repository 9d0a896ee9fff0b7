import type { PortRange } from '@/lib/flows';
import { type Block, readBlock } from '../address';
import type { Permit } from '../permit';
import { linesOf, notKnown, type SecondReading, type TextFile, withoutWay } from '../reading';
import { ofFamily, readPorts, toPermits } from '../words';

/** `TOKEN = value # words`, more values on lines of their own. */
function readDefinitions<Value>(body: string, read: (word: string) => Value): Map<string, Value[]> {
  const tokens = new Map<string, Value[]>();
  let current: Value[] | undefined;
  for (const line of linesOf(body, '#')) {
    const [, token, word = ''] =
      /^(?:(PORTOLAN_[A-Z0-9_]+) = | {4})(\S+)(?: # [A-Za-z0-9 ._:/(),+-]*)?$/.exec(line) ?? [];
    if (token && tokens.has(token)) throw notKnown('capirca', line);
    if (token) {
      current = [];
      tokens.set(token, current);
    }
    if (!current || word === '') throw notKnown('capirca', line);
    current.push(read(word));
  }
  return tokens;
}

interface Service {
  protocol: string;
  ports: PortRange;
}

function readService(word: string): Service {
  const [ports = '', protocol = ''] = word.split('/');
  return { protocol, ports: readPorts(ports, '-') };
}

const start = 'header {\n  comment:: "Made by Portolan"\n  target:: cisco PORTOLAN mixed\n}';
const term = /^term (rule-\d+-v([46])) \{\n([^}]*)\n\}$/;
const setting =
  /^ {2}(comment|source-address|destination-address|protocol|source-port|destination-port|icmp-type|action):: (.+)$/;

interface Book {
  networks: ReadonlyMap<string, readonly Block[]>;
  services: ReadonlyMap<string, readonly Service[]>;
}

function toTerm(text: string, { networks, services }: Book): Permit[] {
  const [, , digit, body = ''] = term.exec(text) ?? [];
  const family = digit === '6' ? 6 : 4;
  const settings = new Map(
    body.split('\n').map((line) => {
      const [, key = '', value = ''] = setting.exec(line) ?? [];
      if (key === '') throw notKnown('capirca', line);
      return [key, value];
    }),
  );
  const of = (key: string): string => settings.get(key) ?? '';
  if (of('action') !== 'accept' || !/^"[A-Za-z0-9 ._:/(),+-]{0,255}"$/.test(of('comment')))
    throw notKnown('capirca', text);
  const blocks = (key: string): Block[] => {
    const found = networks.get(of(key));
    if (!found) throw notKnown('capirca', of(key));
    return found.map((block) => ofFamily(block, family));
  };
  const sides = { sources: blocks('source-address'), destinations: blocks('destination-address') };
  const protocol = of('protocol');
  if (protocol.startsWith('icmp')) {
    if (of('icmp-type') !== 'echo-request' || (protocol === 'icmpv6') !== (family === 6))
      throw notKnown('capirca', text);
    return toPermits({ protocol, ...sides });
  }
  const ports = (key: string): PortRange[] | undefined =>
    settings
      .get(key)
      ?.split(' ')
      .flatMap((word) =>
        (services.get(word) ?? []).map((service) => {
          if (service.protocol !== protocol) throw notKnown('capirca', word);
          return service.ports;
        }),
      );
  const to = ports('destination-port');
  if (!to || to.length === 0) throw notKnown('capirca', text);
  return toPermits({ protocol, ...sides, sourcePorts: ports('source-port'), ports: to });
}

const bodyOf = (files: readonly TextFile[], name: string): string =>
  files.find((file) => file.name === name)?.body ?? '';

export const capirca: SecondReading = {
  format: 'capirca',
  read(files) {
    const lines = linesOf(bodyOf(files, 'portolan.pol'), '#');
    if (lines.length === 0) return [];
    const [first, ...terms] = lines.join('\n').split(/(?<=^\})\n/m);
    if (first !== start) throw notKnown('capirca', first ?? '');
    const book = {
      networks: readDefinitions(bodyOf(files, 'portolan.net'), readBlock),
      services: readDefinitions(bodyOf(files, 'portolan.svc'), readService),
    };
    return terms.flatMap((text) => toTerm(text, book));
  },
  says: (meant) => [withoutWay(meant)],
};
