import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engines/engine';
import { createLab, type Lab } from './lab';
import { machines } from './machines';
import type { LabProfile } from './profiles';
import type { Line } from './report';
import { writerOf } from './writer';

const before = `table inet portolan
delete table inet portolan
table inet portolan {
`;
const server = (rules: string, more = '') => `${before}${more}
  chain input {
    type filter hook input priority filter; policy drop;
    ct state vmap { established : accept, related : accept, invalid : drop }
    iif "lo" accept
    ${rules}
  }
}
`;
const naive = 'ip saddr 10.20.0.0/24 udp dport { 67, 69 } accept';
const discover = 'ip saddr 0.0.0.0 ip daddr 255.255.255.255 udp sport 68 udp dport 67 accept';
const guardedOutput = `chain output {
    type filter hook output priority filter; policy drop;
    ct state established,related accept
    udp sport 67 udp dport 68 accept
  }`;
const helper = `ct helper tftp-std {
    type "tftp" protocol udp;
  }
  chain helpers {
    type filter hook prerouting priority -100;
    udp dport 69 ct helper set "tftp-std"
  }`;

interface Case {
  what: string;
  rules: string;
  lease: boolean;
  file: boolean;
}

/** What a network boot needs beside the lines of the table, and what happens without it. */
export const cases: readonly Case[] = [
  { what: 'rules that name the subnet alone', rules: server(naive), lease: false, file: true },
  { what: 'with 0.0.0.0 to 255.255.255.255', rules: server(`${naive}\n    ${discover}`), lease: true, file: true },
  {
    what: 'with a guarded output and no helper',
    rules: server(`${naive}\n    ${discover}`, guardedOutput),
    lease: true,
    file: false,
  },
  {
    what: 'with a guarded output and the TFTP helper',
    rules: server(`${naive}\n    ${discover}`, `${helper}\n  ${guardedOutput}`),
    lease: true,
    file: true,
  },
  { what: 'no rule for either', rules: server(''), lease: false, file: false },
];

/** `network` is what the leases are of: `10.20.0`. */
async function serve(lab: Lab, network: string): Promise<void> {
  const { folder } = lab;
  writeFileSync(join(folder, 'undionly.kpxe'), 'x'.repeat(200_000));
  const child = lab.keep('admin', [
    'bash',
    '-c',
    `exec 2>&1; dnsmasq --keep-in-foreground --conf-file=/dev/null --port=0 --user=root --interface=eth0 --bind-interfaces \
--dhcp-range=${network}.100,${network}.120,255.255.0.0,1h --no-ping --dhcp-boot=undionly.kpxe --dhcp-leasefile=${folder}/leases \
--pid-file= --enable-tftp --tftp-root=${folder} --log-facility=-`,
  ]);
  if (child.stdout) await once(child.stdout, 'data');
}

/** A lease without touching the machine's addresses: the script that would is replaced by one that says yes. */
function hasLease(lab: Lab): boolean {
  const { stdout, stderr } = lab.attempt('worker', [
    'udhcpc',
    '-f',
    '-n',
    '-q',
    '-i',
    'eth0',
    '-t',
    '5',
    '-T',
    '1',
    '-s',
    '/bin/true',
  ]);
  return /lease of 10\.20\.\d\.1\d\d obtained/.test(stdout + stderr);
}

function hasFile(lab: Lab, folder: string): boolean {
  const copy = join(folder, 'copy');
  rmSync(copy, { force: true });
  lab.attempt('worker', [
    'timeout',
    '10',
    'atftp',
    '--option',
    'timeout 1',
    '-g',
    '-r',
    'undionly.kpxe',
    '-l',
    copy,
    '10.20.0.5',
  ]);
  try {
    return readFileSync(copy).length === 200_000;
  } catch {
    return false;
  }
}

const say = (has: boolean, name: string): string => `${has ? 'a' : 'no'} ${name}`;

function bootOnce(lab: Lab, { what, lease, file }: Omit<Case, 'rules'>): Line {
  const got = { lease: hasLease(lab), file: hasFile(lab, lab.folder) };
  const isRight = got.lease === lease && got.file === file;
  return {
    what: `${what}: ${say(got.lease, 'lease')}, ${say(got.file, 'file')}`,
    wrong: isRight ? '' : `expected ${say(lease, 'lease')}, ${say(file, 'file')}`,
  };
}

/** A real DHCP lease and a real TFTP file through rules on the server that were written for the purpose. */
export async function boot(all: readonly Case[] = cases): Promise<Line[]> {
  const lab = createLab('switch', machines);
  try {
    await serve(lab, '10.20.0');
    return all.map((one) => {
      lab.run('admin', ['nft', '-f', '-'], { input: one.rules });
      return bootOnce(lab, one);
    });
  } finally {
    lab.close();
  }
}

/** The same through the rules that a reader gets; where the firewall guards what goes out too, the answers pass by rules of their own. */
export async function bootThroughRules(engine: Engine, profile: LabProfile): Promise<Line[]> {
  const { machines: all } = profile;
  const admin = all.find(({ zone }) => zone === 'admin-machine');
  const client = all.find(({ zone }) => zone === 'provisioned-machine');
  if (!admin || !client) throw new Error(`${profile.name} boots no machine over the network`);
  const lines: Line[] = [];
  for (const outbound of [false, true]) {
    const lab = createLab('switch', [admin, { ...client, name: 'worker' }]);
    try {
      await engine.load(lab, admin.name, writerOf(engine, profile, outbound)(admin));
      await serve(lab, '10.20.3');
      const what = outbound ? 'what goes out is guarded too' : 'what comes in is guarded';
      lines.push(bootOnce(lab, { what, lease: true, file: !outbound || !engine.hasNoTftpHelper }));
    } finally {
      lab.close();
    }
  }
  return lines;
}
