import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Machine, segment } from './machines';
import { attempt, later, must, type Ran, type RunOptions } from './shell';
import { addSpace, labPrefix, removeSpace } from './space';

/** Machines on a switch (a bridge in a namespace of its own), or around a router that every packet crosses. */
export interface Lab {
  middle: string;
  /** For files of the lab; it goes with it. */
  folder: string;
  nameOf(machine: string): string;
  run(machine: string, command: readonly string[], options?: RunOptions): string;
  attempt(machine: string, command: readonly string[], options?: RunOptions): Ran;
  later(machine: string, command: readonly string[]): Promise<string>;
  /** Starts what runs until the lab is closed. */
  keep(machine: string, command: readonly string[], env?: Readonly<Record<string, string>>): ChildProcess;
  close(): void;
}

type Shape = 'switch' | 'router';

let count = 0;

function onSwitch(space: (name: string) => string, { name, v4, v6 }: Machine): string[][] {
  const [own, middle] = [space(name), space('middle')];
  return [
    ['ip', 'link', 'add', 'eth0', 'netns', own, 'type', 'veth', 'peer', 'name', name, 'netns', middle],
    ['ip', '-n', middle, 'link', 'set', name, 'master', 'bridge', 'up'],
    ['ip', '-n', own, 'addr', 'add', `${v4}/${segment.v4}`, 'brd', '+', 'dev', 'eth0'],
    ['ip', '-n', own, 'addr', 'add', `${v6}/${segment.v6}`, 'dev', 'eth0', 'nodad'],
    ['ip', '-n', own, 'link', 'set', 'eth0', 'up'],
  ];
}

function onRouter(space: (name: string) => string, { name, v4, v6 }: Machine): string[][] {
  const [own, middle] = [space(name), space('middle')];
  return [
    ['ip', 'link', 'add', 'eth0', 'netns', own, 'type', 'veth', 'peer', 'name', name, 'netns', middle],
    ['ip', '-n', middle, 'addr', 'add', '169.254.0.1/32', 'dev', name],
    ['ip', '-n', middle, 'addr', 'add', 'fe80::1/64', 'dev', name, 'nodad'],
    ['ip', '-n', middle, 'link', 'set', name, 'up'],
    ['ip', '-n', middle, 'route', 'add', `${v4}/32`, 'dev', name],
    ['ip', '-n', middle, '-6', 'route', 'add', `${v6}/128`, 'dev', name],
    ['ip', '-n', own, 'addr', 'add', `${v4}/32`, 'dev', 'eth0'],
    ['ip', '-n', own, 'addr', 'add', `${v6}/128`, 'dev', 'eth0', 'nodad'],
    ['ip', '-n', own, 'link', 'set', 'eth0', 'up'],
    ['ip', '-n', own, 'route', 'add', '169.254.0.1', 'dev', 'eth0', 'scope', 'link'],
    ['ip', '-n', own, 'route', 'add', 'default', 'via', '169.254.0.1'],
    ['ip', '-n', own, '-6', 'route', 'add', 'default', 'via', 'fe80::1', 'dev', 'eth0'],
  ];
}

function prepareMiddle(middle: string, shape: Shape): void {
  const inside = ['ip', 'netns', 'exec', middle];
  const settings =
    shape === 'router'
      ? ['net.ipv4.ip_forward=1', 'net.ipv6.conf.all.forwarding=1', 'net.ipv4.conf.all.rp_filter=0']
      : ['net.bridge.bridge-nf-call-iptables=0', 'net.bridge.bridge-nf-call-ip6tables=0'];
  // A kernel whose bridge cannot call the filters at all has no such setting to switch off.
  for (const setting of settings) attempt([...inside, 'sysctl', '-q', '-w', setting]);
  if (shape === 'switch') must(['ip', '-n', middle, 'link', 'add', 'bridge', 'up', 'type', 'bridge']);
}

function build(space: (name: string) => string, shape: Shape, machines: readonly Machine[]): void {
  const names = ['middle', ...machines.map(({ name }) => name)];
  for (const name of names) {
    addSpace(space(name));
    must(['ip', '-n', space(name), 'link', 'set', 'lo', 'up']);
  }
  prepareMiddle(space('middle'), shape);
  const wire = shape === 'switch' ? onSwitch : onRouter;
  for (const command of machines.flatMap((machine) => wire(space, machine))) must(command);
}

/** Builds the lab; its names carry the process id, and closing it leaves nothing behind. */
export function createLab(shape: Shape, machines: readonly Machine[]): Lab {
  count += 1;
  const prefix = `${labPrefix}${process.pid}-${count}`;
  const space = (name: string) => `${prefix}-${name}`;
  const children: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), `${prefix}-`));
  const inside = (machine: string) => ['ip', 'netns', 'exec', space(machine)];
  const close = () => {
    process.off('exit', close);
    for (const child of children) child.kill('SIGKILL');
    for (const name of ['middle', ...machines.map((machine) => machine.name)]) removeSpace(space(name));
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', close);
  try {
    build(space, shape, machines);
  } catch (error) {
    close();
    throw error;
  }
  return {
    middle: 'middle',
    folder,
    nameOf: space,
    run: (machine, command, options) => must([...inside(machine), ...command], options),
    attempt: (machine, command, options) => attempt([...inside(machine), ...command], options),
    later: (machine, command) => later([...inside(machine), ...command]),
    keep(machine, command, env = {}) {
      const [name = '', ...args] = [...inside(machine), ...command];
      const child = spawn(name, args, {
        env: { ...process.env, LC_ALL: 'C', ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      children.push(child);
      return child;
    },
    close,
  };
}

/** A folder that stands over `/etc/<name>` for the programs of one machine. */
export function ownSettings(lab: Lab, machine: string, name: string): string {
  const folder = `/etc/netns/${lab.nameOf(machine)}/${name}`;
  mkdirSync(folder, { recursive: true });
  return folder;
}
