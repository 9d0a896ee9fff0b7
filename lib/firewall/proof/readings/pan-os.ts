import type { PortRange } from '@/lib/flows';
import { readBlock } from '../address';
import type { Permit } from '../permit';
import { allLines, notKnown, type SecondReading, withoutWay } from '../reading';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

interface Service {
  protocol: string;
  ports: PortRange;
}

const service = /^set service (portolan-\S+) protocol (tcp|udp) port ([0-9-]+)$/;
const field =
  /^set rulebase security rules ([a-z][a-z0-9-]{0,62}) (from|to|source|destination|application|service|action|description) (.+)$/;
const placeholder = /^<[a-z0-9-]+>$/;

const members = (text: string): string[] => (text.startsWith('[ ') ? text.slice(2, -2).split(' ') : [text]);

type Fields = ReadonlyMap<string, string>;

function toRule(name: string, fields: Fields, services: ReadonlyMap<string, Service>): Permit[] {
  const of = (key: string): string => {
    const text = fields.get(key);
    if (text === undefined) throw new Error(`PAN-OS: rule ${name} has no ${key}`);
    return text;
  };
  const isRight =
    placeholder.test(of('from')) &&
    placeholder.test(of('to')) &&
    of('action') === 'allow' &&
    /^"[^"\\]{0,255}"$/.test(of('description'));
  if (!isRight) throw notKnown('PAN-OS', name);
  const sides = {
    sources: members(of('source')).map(readBlock),
    destinations: members(of('destination')).map(readBlock),
  };
  const application = of('application');
  if (application === 'ping' || application === 'ping6') {
    const isSix = sides.sources.every(({ family }) => family === 6);
    if (of('service') !== 'application-default' || isSix !== (application === 'ping6')) throw notKnown('PAN-OS', name);
    return toPermits({ protocol: 'icmp', ...sides });
  }
  if (application !== 'any') throw notKnown('PAN-OS', application);
  return members(of('service')).flatMap((word) => {
    const found = services.get(word);
    if (!found) throw new Error(`PAN-OS: service ${word} is not defined`);
    return toPermits({ protocol: found.protocol, ...sides, ports: [found.ports] });
  });
}

export const panOs: SecondReading = {
  format: 'pan-os',
  read(files) {
    const services = new Map<string, Service>();
    const rules = new Map<string, Map<string, string>>();
    for (const line of allLines(files, '#')) {
      const [, name, protocol, ports] = service.exec(line) ?? [];
      const [, rule, key, value] = field.exec(line) ?? [];
      if (name && protocol && ports) services.set(name, { protocol, ports: readPorts(ports, '-') });
      else if (rule && key && value) {
        const fields = rules.get(rule) ?? new Map<string, string>();
        if (fields.has(key)) throw new Error(`PAN-OS: rule ${rule} has two of ${key}`);
        rules.set(rule, fields.set(key, value));
      } else throw notKnown('PAN-OS', line);
    }
    return [...rules].flatMap(([name, fields]) => toRule(name, fields, services));
  },
  says: (meant) => (isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [withoutWay(meant)]),
};
