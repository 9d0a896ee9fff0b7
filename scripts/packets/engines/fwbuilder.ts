import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt, must } from '../shell';

/** An object of Firewall Builder's file: its element's name and attributes. */
interface Thing {
  kind: string;
  at: Readonly<Record<string, string>>;
}

export interface ImportedRule {
  action: string;
  source: Thing;
  destination: Thing;
  service: Thing;
}

const folders = (names: readonly string[], kind: string): string =>
  names.map((name) => `<${kind} id="${kind}-${name.replaceAll(' ', '-')}" name="${name}"/>`).join('');

/** The library of a new file; the tool makes it in its window only. */
const library = `<Library id="user" name="User" ro="False">
<ObjectGroup id="objects" name="Objects">${folders(
  ['Addresses', 'Networks', 'Address Ranges', 'Groups', 'Hosts', 'DNS Names', 'Address Tables'],
  'ObjectGroup',
)}</ObjectGroup>
<ServiceGroup id="services" name="Services">${folders(
  ['TCP', 'UDP', 'ICMP', 'IP', 'Groups', 'Custom', 'TagServices', 'Users'],
  'ServiceGroup',
)}</ServiceGroup>
<ObjectGroup id="firewalls" name="Firewalls"/><ObjectGroup id="clusters" name="Clusters"/><IntervalGroup id="time" name="Time"/>
</Library>
`;

/** Lists are read where an interface has them, so each gets one; the addresses stand nowhere else. */
function asConfiguration(text: string): string {
  const names = [...text.matchAll(/^ip access-list extended (\S+)$/gm)].map(([, name]) => name);
  const interfaces = names.map(
    (name, index) =>
      `interface GigabitEthernet0/${index}\n ip address 192.0.2.${index * 4 + 1} 255.255.255.252\n ip access-group ${name} in`,
  );
  return ['!', 'version 12.4', 'hostname router', ...interfaces, withoutV6(text)].join('\n');
}

/** Its importer knows IPv4 only. */
const withoutV6 = (text: string): string => text.replaceAll(/^ipv6 access-list .*\n(?:[ \t]+.*\n?)*/gm, '');

function readThing(element: string): [string, Thing] {
  const kind = /^<(\w+)/.exec(element)?.[1] ?? '';
  const at = Object.fromEntries(
    [...element.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return [at.id ?? '', { kind, at }];
}

function readRules(xml: string): ImportedRule[] {
  const things = new Map([...xml.matchAll(/<\w+ id="[^>]*>/g)].map(([element]) => readThing(element)));
  const only = (rule: string, part: string): Thing => {
    const refs = [
      ...(new RegExp(`<${part} neg="False">(.*?)</${part}>`, 's').exec(rule)?.[1] ?? '').matchAll(/ref="([^"]*)"/g),
    ];
    const thing = things.get(refs[0]?.[1] ?? '');
    if (refs.length !== 1 || !thing) throw new Error(`A rule has ${refs.length} of ${part}: ${rule}`);
    return thing;
  };
  return [...xml.matchAll(/<PolicyRule .*?<\/PolicyRule>/gs)].map(([rule]) => ({
    action: /action="(\w+)"/.exec(rule)?.[1] ?? '',
    source: only(rule, 'Src'),
    destination: only(rule, 'Dst'),
    service: only(rule, 'Srv'),
  }));
}

/** What Firewall Builder understood of IOS access lists; throws what it did not. */
export function importIos(text: string): ImportedRule[] {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-ios-'));
  const [file, configuration] = [join(folder, 'x.fwb'), join(folder, 'x.cfg')];
  try {
    const home = must(['sh', '-c', 'ls -d /usr/share/fwbuilder-*/objects_init.xml']).trim();
    writeFileSync(file, readFileSync(home, 'utf8').replace(/<\/FWObjectDatabase>/, `${library}</FWObjectDatabase>`));
    writeFileSync(configuration, asConfiguration(text));
    const command = ['fwbedit', 'import', '-f', file, '-i', configuration, '-o', '/User/Firewalls/router', '-d'];
    const { stdout, stderr } = attempt(command, { env: { QT_QPA_PLATFORM: 'offscreen', XDG_RUNTIME_DIR: folder } });
    // It ends with 0 whatever it met, and repeats remarks, whose words are nobody's complaint.
    const complaints = (stdout + stderr)
      .split('\n')
      .filter((line) => /error|unexpected|expecting|can ?not/i.test(line) && !/^\d+:\s+Rule comment: /.test(line));
    if (complaints.length > 0) throw new Error(`Firewall Builder: ${complaints.join('\n')}`);
    return readRules(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
