import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Permit } from '@/lib/firewall/proof/permit';
import type { Engine, Writer } from './engines/engine';
import { asks, guarded, type Pair, pairs, permitsFor, tellingPorts } from './intended';
import { createLab, type Lab } from './lab';
import { type Machine, machines } from './machines';
import type { Line } from './report';

const program = (name: string) => fileURLToPath(new URL(`./probes/${name}.mjs`, import.meta.url));
const patience = '700';

async function listen(lab: Lab, { name }: Machine, ports: readonly number[]): Promise<void> {
  const child = lab.keep(name, ['node', program('echo'), ...ports.map(String)]);
  if (child.stdout) await once(child.stdout, 'data');
}

interface Question {
  target: string;
  meant: boolean;
}

function questionsOf(permits: readonly Permit[], pair: Pair, ports: readonly number[]): Question[] {
  const isOpen = asks(permits, pair);
  const address = pair.destination[pair.family];
  return (['tcp', 'udp'] as const).flatMap((protocol) =>
    ports.map((port) => ({ target: `${protocol}/${address}/${port}`, meant: isOpen(protocol, port) })),
  );
}

function judge({ source, destination, family }: Pair, all: readonly Question[], answered: ReadonlySet<string>): Line {
  const wrong = all.filter(({ target, meant }) => answered.has(target) !== meant);
  const meant = all.filter((question) => question.meant).length;
  return {
    what: `${family} ${source.name} -> ${destination.name}: ${all.length} conversations, ${meant} meant`,
    wrong: wrong
      .map((question) => `${question.meant ? 'missing' : 'extra'} ${question.target}`)
      .slice(0, 5)
      .join('; '),
  };
}

/** All that one machine asks, in one go. */
async function converse(lab: Lab, source: Machine, permits: readonly Permit[], all: readonly Pair[]): Promise<Line[]> {
  const ports = tellingPorts(permits);
  const own = all
    .filter((pair) => pair.source === source)
    .map((pair) => ({ pair, asked: questionsOf(permits, pair, ports) }));
  const targets = own.flatMap(({ asked }) => asked.map(({ target }) => target));
  const heard = await lab.later(source.name, ['node', program('ask'), patience, ...targets]);
  const answered = new Set(heard.split('\n'));
  return own.map(({ pair, asked }) => judge(pair, asked, answered));
}

function ping(lab: Lab, permits: readonly Permit[], pair: Pair): Line[] {
  const { source, destination, family } = pair;
  if (!asks(permits, pair)('icmp', 0)) return [];
  const { status } = lab.attempt(source.name, ['ping', '-c', '1', '-W', '2', destination[family]]);
  return [{ what: `${family} ${source.name} pings ${destination.name}`, wrong: status === 0 ? '' : 'no answer' }];
}

/** Real conversations between all machines of a lab that stands; every listed flow passes, its neighbours do not. */
export async function converseIn(lab: Lab, permits: readonly Permit[], all: readonly Pair[]): Promise<Line[]> {
  const ports = tellingPorts(permits);
  await Promise.all(
    [...new Set(all.map(({ destination }) => destination))].map((machine) => listen(lab, machine, ports)),
  );
  const lines = await Promise.all(machines.map((source) => converse(lab, source, permits, all)));
  return [...lines.flat(), ...all.flatMap((pair) => ping(lab, permits, pair))];
}

export interface Echo {
  engine: Engine;
  writer: Writer;
  permits: readonly Permit[];
}

/** Every machine has its own host firewall. */
export async function echo({ engine, writer, permits }: Echo): Promise<Line[]> {
  const lab = createLab('switch');
  try {
    const targets = guarded(permits);
    for (const machine of targets) await engine.load(lab, machine.name, writer(permitsFor(permits, machine), machine));
    return await converseIn(lab, permits, pairs(machines, targets));
  } finally {
    lab.close();
  }
}

/** One router between all machines, without memory: the way back is as much in the rules as the way there. */
export async function echoThroughRouter({ engine, writer, permits }: Echo): Promise<Line[]> {
  const lab = createLab('router');
  try {
    await engine.load(lab, lab.middle, writer(permits));
    const v4 = pairs(machines, guarded(permits)).filter(
      ({ family, source, destination }) => family === 'v4' && source.zone !== destination.zone,
    );
    return await converseIn(lab, permits, v4);
  } finally {
    lab.close();
  }
}
