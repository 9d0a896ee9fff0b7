import type { Permit, Way } from '../permit';
import { allLines, notKnown, type SecondReading } from '../reading';
import { familyOf, readPorts, sideOf, toPermits } from '../words';

const ways: Readonly<Record<string, Way>> = { INPUT: 'in', OUTPUT: 'out', FORWARD: 'through' };
const head = ['- name: Ports of EKS Anywhere', '  hosts: all', '  become: true', '  tasks:'];
const quoted = '"((?:[^"\\\\]|\\\\.)*)"';
const taskName = new RegExp(`^ {4}- name: !unsafe ${quoted}$`);
const plain =
  /^ {8}(action|chain|ip_version|protocol|icmp_type|jump): (insert|INPUT|OUTPUT|FORWARD|ipv4|ipv6|tcp|udp|icmp|ipv6-icmp|echo-request|ACCEPT)$/;
const value = new RegExp(`^ {8}(source_port|destination_port|source|destination): ${quoted}$`);
const comment = new RegExp(`^ {8}comment: !unsafe ${quoted}$`);

function toTask(fields: ReadonlyMap<string, string>): Permit[] {
  const of = (key: string): string => fields.get(key) ?? '';
  const family = familyOf(of('ip_version').slice(3));
  const isPing = of('icmp_type') === 'echo-request';
  const protocol = of('protocol');
  const isRight = of('action') === 'insert' && of('jump') === 'ACCEPT' && fields.has('comment');
  if (!isRight || isPing !== protocol.includes('icmp') || isPing === fields.has('destination_port'))
    throw notKnown('Ansible', [...fields].join(' '));
  const ports = (key: string) => {
    const text = fields.get(key);
    return text === undefined ? undefined : [readPorts(text, ':')];
  };
  return toPermits({
    protocol,
    way: ways[of('chain')],
    sources: sideOf(fields.get('source'), family),
    destinations: sideOf(fields.get('destination'), family),
    sourcePorts: ports('source_port'),
    ports: ports('destination_port'),
  });
}

export const ansible: SecondReading = {
  format: 'ansible',
  read(files) {
    const lines = allLines(files, '#');
    if (lines.length === 0) return [];
    if (lines.splice(0, head.length).join('\n') !== head.join('\n')) throw notKnown('Ansible', 'the head of the play');
    const tasks: Map<string, string>[] = [];
    for (const line of lines) {
      if (taskName.test(line)) tasks.push(new Map());
      else if (line !== '      ansible.builtin.iptables:') {
        const [, key, text] = plain.exec(line) ?? value.exec(line) ?? [];
        const words = comment.exec(line)?.[1];
        if (key && text !== undefined) tasks.at(-1)?.set(key, text);
        else if (words !== undefined) tasks.at(-1)?.set('comment', words);
        else throw notKnown('Ansible', line);
      }
    }
    return tasks.flatMap(toTask);
  },
};
