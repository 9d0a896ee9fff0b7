import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatById, planRules, type RenderedFile, type Variant } from '@/lib/firewall';
import type { Catalog } from '@/lib/flows';
import type { Trial } from '../proof/trials';
import type { Line } from './report';
import { attempt } from './shell';

/** A program that reads what a format wrote, without a packet being sent. */
interface Reader {
  program: string;
  format: string;
  variant: Variant;
  /** What it complained about; nothing where it took everything. */
  read(files: readonly RenderedFile[]): string;
}

const alone = ['unshare', '-n'];

const complaint = (command: readonly string[], input: string, env = {}): string => {
  const { status, stdout, stderr } = attempt(command, { input, env });
  return status === 0 ? '' : `${command.join(' ')} ended with ${status}: ${(stderr + stdout).trim().slice(0, 300)}`;
};

const all = (complaints: readonly string[]): string => complaints.filter(Boolean).join('; ');

const ownChains = `table inet filter {
  chain input {
    type filter hook input priority filter
  }
  chain output {
    type filter hook output priority filter
  }
  chain forward {
    type filter hook forward priority filter
  }
}
`;

const restore = (backend: 'nft' | 'legacy'): Reader => ({
  program: `iptables-${backend}-restore --test`,
  format: 'iptables',
  variant: 'whole',
  read: (files) =>
    all(
      files.map(({ name, body }) =>
        complaint(
          [...alone, `ip${name.endsWith('v6') ? '6' : ''}tables-${backend}-restore`, '-w', '60', '--test'],
          body,
        ),
      ),
    ),
});

const shellcheck = (format: string): Reader => ({
  program: 'shellcheck',
  format,
  variant: 'insert',
  read: (files) => all(files.map(({ body }) => complaint(['shellcheck', '--shell=bash', '-'], body))),
});

/** The playbook really runs, on a machine of its own; every task leaves one rule behind. */
function runPlaybook(body: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-playbook-'));
  try {
    const file = join(folder, 'playbook.yml');
    writeFileSync(file, body);
    const play = `ansible-playbook -i localhost, -c local -e ansible_become=false ${file} >&2`;
    const count = "{ iptables -S; ip6tables -S; } | grep -c -- '^-A .* -j ACCEPT$'";
    const env = { LC_ALL: 'C.UTF-8', HOME: folder };
    const { status, stdout, stderr } = attempt([...alone, 'sh', '-c', `${play} && ${count}`], { env });
    const tasks = body.split('ansible.builtin.iptables:').length - 1;
    return status === 0 && Number(stdout) === tasks
      ? ''
      : `${stdout.trim()} rules of ${tasks} tasks: ${stderr.slice(-300)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asked for the shape of an answer, the tool checks the question against its own model and sends nothing. */
function checkInput({ name, body }: RenderedFile): string {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-aws-'));
  try {
    writeFileSync(join(folder, name), body);
    const verb = `authorize-security-group-${name.includes('egress') ? 'egress' : 'ingress'}`;
    const input = ['--cli-input-json', `file://${join(folder, name)}`, '--generate-cli-skeleton', 'output'];
    return complaint(['aws', '--region', 'eu-central-1', 'ec2', verb, ...input], '', {
      HOME: folder,
      LC_ALL: 'C.UTF-8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readers: readonly Reader[] = [
  {
    program: 'nft --check',
    format: 'nftables',
    variant: 'whole',
    read: (files) => all(files.map(({ body }) => complaint([...alone, 'nft', '--check', '-f', '-'], body))),
  },
  {
    program: 'nft --check, into chains that are there',
    format: 'nftables',
    variant: 'insert',
    read: (files) => all(files.map(({ body }) => complaint([...alone, 'nft', '--check', '-f', '-'], ownChains + body))),
  },
  restore('nft'),
  restore('legacy'),
  {
    program: 'iptables, command by command',
    format: 'iptables',
    variant: 'insert',
    read: (files) =>
      all(
        files.map(({ body }) =>
          complaint(
            [...alone, 'bash', '-s'],
            `set -e\nsudo() { case $1 in ip*) local tool=$1; shift; "$tool" -w 60 "$@" ;; esac; }\n${body}`,
          ),
        ),
      ),
  },
  {
    program: 'ufw --dry-run',
    format: 'ufw',
    variant: 'insert',
    read: (files) =>
      all(
        files.map(({ body }) =>
          complaint([...alone, 'bash', '-s'], `set -e\nsudo() { shift; ufw --dry-run "$@" >/dev/null; }\n${body}`),
        ),
      ),
  },
  {
    program: 'ansible-playbook, which runs it',
    format: 'ansible',
    variant: 'insert',
    read: (files) => all(files.map(({ body }) => runPlaybook(body))),
  },
  {
    program: 'aws, which checks its input',
    format: 'aws-cli',
    variant: 'insert',
    read: (files) => all(files.map(checkInput)),
  },
  ...['iptables', 'ufw', 'firewalld', 'gcp', 'port-check'].map(shellcheck),
];

/**
 * What takes long reads fewer sets. No step has a divisor in common with the families, the places or the two kinds of
 * words, so that all pairs of them come up; who takes seconds for each rule or file gets two short ones.
 */
function taken({ program, format }: Reader, trials: readonly Trial[]): Trial[] {
  if (format === 'ansible' || format === 'aws-cli')
    return trials.filter(({ plan }) => plan.rules.length > 1 && plan.rules.length < 5).slice(0, 2);
  const step = program.startsWith('ufw') ? 55 : format === 'port-check' ? 25 : 5;
  return trials.filter((_, index) => index % step === 0);
}

interface Reading {
  program: string;
  format: string;
  lines(): Line[];
}

/** Every reader takes sets of flows in every combination of two among family, place and words. */
export const readByEngines = (trials: readonly Trial[]): Reading[] =>
  readers.map((reader) => {
    const { program, format: id, variant, read } = reader;
    return {
      program,
      format: id,
      lines: () =>
        taken(reader, trials).map(({ name, plan, place }): Line => {
          const files = formatById(id)?.render({ ...plan, place, variant, header: [name] }).files ?? [];
          return { what: name, wrong: read(files.filter(({ body }) => body !== '')) };
        }),
    };
  });

/** They look at addresses by themselves; the others hand them on. */
const strict: readonly string[] = ['nftables', 'iptables', 'ufw'];

/** A zone without addresses is written as a placeholder, and a program that reads addresses stops at it. */
export function readPlaceholders({ flows, zones }: Catalog): Line[] {
  const place = { kind: 'host', zone: 'admin-machine', outbound: true } as const;
  const plan = planRules({ flows, zones, networks: {}, place });
  return readers
    .filter(({ program, format }) => strict.includes(format) && program !== 'shellcheck')
    .map(({ program, format, variant, read }): Line => {
      const files = formatById(format)?.render({ ...plan, place, variant, header: [] }).files ?? [];
      const written = files.filter(({ body }) => body.includes('<admin-machine>'));
      const isStopped = written.length > 0 && written.every((file) => read([file]) !== '');
      return { what: `${program} stops at a zone without addresses`, wrong: isStopped ? '' : 'took a placeholder' };
    });
}
