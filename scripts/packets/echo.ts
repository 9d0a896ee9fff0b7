import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Permit } from '@/lib/firewall/proof/permit';
import type { ZoneId } from '@/lib/flows';
import type { Engine, Writer } from './engines/engine';
import { asks, guarded, type Pair, pairs, tellingPorts } from './intended';
import { createLab, type Lab } from './lab';
import type { Machine } from './machines';
import { type LabProfile, permitsBetween, permitsOf } from './profiles';
import type { Line } from './report';

const program = (name: string) => fileURLToPath(new URL(`./probes/${name}.mjs`, import.meta.url));
/** Milliseconds; whoever is expected to answer and does not is asked again with more of them, because machines get busy. */
const patience = { first: 700, again: 4000 };

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

async function ask(lab: Lab, { name }: Machine, wait: number, questions: readonly Question[]): Promise<Set<string>> {
  const targets = questions.map(({ target }) => target);
  const heard = await lab.later(name, ['node', program('ask'), String(wait), ...targets]);
  return new Set(heard.split('\n'));
}

/** All that one machine asks, in one go. */
async function converse(
  lab: Lab,
  source: Machine,
  permits: readonly Permit[],
  among: readonly Pair[],
): Promise<Line[]> {
  const own = among
    .filter((pair) => pair.source === source)
    .map((pair) => ({ pair, asked: questionsOf(permits, pair, tellingPorts(permits, pair.destination)) }));
  const all = own.flatMap(({ asked }) => asked);
  const answered = await ask(lab, source, patience.first, all);
  const silent = all.filter(({ target, meant }) => meant && !answered.has(target));
  const late = silent.length > 0 ? await ask(lab, source, patience.again, silent) : [];
  for (const target of late) answered.add(target);
  return own.map(({ pair, asked }) => judge(pair, asked, answered));
}

function ping(lab: Lab, permits: readonly Permit[], pair: Pair): Line[] {
  const { source, destination, family } = pair;
  if (!asks(permits, pair)('icmp', 0)) return [];
  const { status } = lab.attempt(source.name, ['ping', '-c', '3', '-i', '0.2', '-W', '2', destination[family]]);
  return [{ what: `${family} ${source.name} pings ${destination.name}`, wrong: status === 0 ? '' : 'no answer' }];
}

/** Real conversations between the machines of a lab that stands; every listed flow passes, its neighbours do not. */
async function converseIn(lab: Lab, permits: readonly Permit[], all: readonly Pair[]): Promise<Line[]> {
  const [sources, destinations] = [
    new Set(all.map(({ source }) => source)),
    new Set(all.map(({ destination }) => destination)),
  ];
  await Promise.all([...destinations].map((machine) => listen(lab, machine, tellingPorts(permits, machine))));
  const lines = await Promise.all([...sources].map((source) => converse(lab, source, permits, all)));
  return [...lines.flat(), ...all.flatMap((pair) => ping(lab, permits, pair))];
}

interface Echo {
  engine: Engine;
  writer: Writer;
  profile: LabProfile;
  /** Whose firewall is tried; without it everybody's. */
  only?: readonly ZoneId[];
}

/** Every machine has its own host firewall. */
export async function echo({ engine, writer, profile, only }: Echo): Promise<Line[]> {
  const { machines } = profile;
  const permits = permitsOf(profile);
  const lab = createLab('switch', machines);
  try {
    const targets = guarded(permits, machines).filter(({ zone }) => !only || only.includes(zone));
    for (const machine of targets) await engine.load(lab, machine.name, writer(machine));
    return await converseIn(lab, permits, pairs(machines, targets));
  } finally {
    lab.close();
  }
}

/** One router between all machines, without memory: the way back is as much in the rules as the way there. */
export async function echoThroughRouter({ engine, writer, profile, only }: Echo): Promise<Line[]> {
  const { machines } = profile;
  const between = permitsBetween(profile);
  const lab = createLab('router', machines);
  try {
    await engine.load(lab, lab.middle, writer());
    const targets = guarded(between, machines).filter(({ zone }) => !only || only.includes(zone));
    const v4 = pairs(machines, targets).filter(({ family }) => family === 'v4');
    return await converseIn(lab, between, v4);
  } finally {
    lab.close();
  }
}
