import { type Block, readBlock } from '@/lib/firewall/proof/address';
import type { Permit } from '@/lib/firewall/proof/permit';
import { readPorts, type Said, toPermits } from '@/lib/firewall/proof/words';

type Sides = Pick<Said, 'sources' | 'destinations'>;

/** What an application or a service of capirca's stands for. */
type Service = Pick<Said, 'protocol' | 'ports' | 'sourcePorts'>;

const find = <Value>(known: ReadonlyMap<string, Value>, name: string): Value => {
  const found = known.get(name);
  if (found === undefined) throw new Error(`capirca defines no "${name}"`);
  return found;
};

const say = (sides: Sides, services: readonly Service[]): Permit[] =>
  services.flatMap((service) => toPermits({ ...sides, ...service }));

const rangesOf = (text: string | undefined) => text?.split(',').map((word) => readPorts(word, '-'));

/** The whole text of each element of that name. */
const elements = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner = '']) => inner);

const membersOf = (text: string, name: string): string[] =>
  elements(text, name).flatMap((inner) => elements(inner, 'member'));

const entriesOf = (text: string, section: string): [name: string, inner: string][] =>
  elements(text, section).flatMap((inner) =>
    [...inner.matchAll(/<entry name="([^"]+)">([\s\S]*?)<\/entry>/g)].map(
      ([, name = '', body = '']): [string, string] => [name, body],
    ),
  );

const pings = ['icmp-echo-request', 'icmp6-echo-request'];

/** What the rules that capirca writes for PAN-OS let through. */
export function readPanOsXml(xml: string): Permit[] {
  const addresses = new Map(
    entriesOf(xml, 'address').map(([name, inner]) => [name, elements(inner, 'ip-netmask').map(readBlock)]),
  );
  const groups = new Map(
    entriesOf(xml, 'address-group').map(([name, inner]) => [
      name,
      membersOf(inner, 'static').flatMap((member) => find(addresses, member)),
    ]),
  );
  const services = new Map(
    entriesOf(xml, 'service').map(([name, inner]): [string, Service[]] => [
      name,
      ['tcp', 'udp'].flatMap((protocol) =>
        elements(inner, protocol).map((about) => ({
          protocol,
          ports: rangesOf(elements(about, 'port')[0]),
          sourcePorts: rangesOf(elements(about, 'source-port')[0]),
        })),
      ),
    ]),
  );
  return entriesOf(xml, 'rules').flatMap(([, rule]) => {
    const blocks = (side: string): Block[] => membersOf(rule, side).flatMap((name) => find(groups, name));
    const sides = { sources: blocks('source'), destinations: blocks('destination') };
    const isPing = membersOf(rule, 'application').every((name) => pings.includes(name));
    if (isPing) return say(sides, [{ protocol: 'icmp' }]);
    return say(
      sides,
      membersOf(rule, 'service').flatMap((name) => find(services, name)),
    );
  });
}

/** Named blocks of Junos: `policy NAME {` to the brace of the same depth. */
const blocksOf = (text: string, word: string): [name: string, inner: string][] =>
  [...text.matchAll(new RegExp(`^( *)${word} (\\S+) \\{\\n([\\s\\S]*?)^\\1\\}`, 'gm'))].map(
    ([, , name = '', inner = '']): [string, string] => [name, inner],
  );

const namesOf = (text: string, word: string): string[] =>
  [...text.matchAll(new RegExp(`^ *${word} (?:\\[ )?([^\\];]+?)(?: \\])?;$`, 'gm'))].flatMap(([, names = '']) =>
    names.split(' '),
  );

const term = /term \S+ protocol (tcp|udp|icmp6?)(?: source-port (\S+))?(?: destination-port ([0-9-]+))?/g;

/** What the policies that capirca writes for Junos SRX let through. */
export function readSrx(text: string): Permit[] {
  const addresses = new Map(
    [...text.matchAll(/^ *address (\S+) (\S+\/\d+);$/gm)].map(([, name = '', network = '']) => [
      name,
      readBlock(network),
    ]),
  );
  const groups = new Map(
    blocksOf(text, 'address-set').map(([name, inner]) => [
      name,
      namesOf(inner, 'address').map((member) => find(addresses, member)),
    ]),
  );
  const applications = new Map(
    blocksOf(text, 'application').map(([name, inner]): [string, Service[]] => [
      name,
      [...inner.matchAll(term)].map(([, protocol = '', from, to]) => ({
        protocol,
        sourcePorts: rangesOf(from),
        ports: rangesOf(to),
      })),
    ]),
  );
  const sets = new Map(
    blocksOf(text, 'application-set').map(([name, inner]) => [
      name,
      namesOf(inner, 'application').flatMap((member) => find(applications, member)),
    ]),
  );
  return blocksOf(text, 'policy').flatMap(([, policy]) => {
    const blocks = (side: string): Block[] => namesOf(policy, side).flatMap((name) => find(groups, name));
    return say(
      { sources: blocks('source-address'), destinations: blocks('destination-address') },
      namesOf(policy, 'application').flatMap((name) => sets.get(name) ?? find(applications, name)),
    );
  });
}
