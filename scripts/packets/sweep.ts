import { fileURLToPath } from 'node:url';
import type { Permit } from '@/lib/firewall/proof/permit';
import type { Engine, Writer } from './engines/engine';
import { meantPorts, type Pair, pairs } from './intended';
import { createLab, type Lab } from './lab';
import type { Machine } from './machines';
import { readSeen, type Seen, watch } from './observer';
import { type LabProfile, permitsOf } from './profiles';
import type { Line } from './report';

const program = fileURLToPath(new URL('./probes/sweep.mjs', import.meta.url));

interface Sweep {
  engine: Engine | undefined;
  writer: Writer;
  profile: LabProfile;
  target: Machine;
  sources: readonly Machine[];
}

const inShort = (ports: readonly number[]): string =>
  `${ports.slice(0, 4)}${ports.length > 4 ? ` and ${ports.length - 4} more` : ''}`;

function judge(what: string, seen: Seen | undefined, meant: ReadonlySet<number>): Line {
  const { sent, ports } = seen ?? { sent: 0, ports: new Set<number>() };
  const extra = [...ports].filter((port) => !meant.has(port));
  const missing = [...meant].filter((port) => !ports.has(port));
  const wrongs = [
    sent === 65_535 ? '' : `sent ${sent}`,
    extra.length > 0 ? `extra ${inShort(extra)}` : '',
    missing.length > 0 ? `missing ${inShort(missing)}` : '',
  ].filter(Boolean);
  return { what: `${what}: sent ${sent}, accepted ${ports.size}`, wrong: wrongs.join('; ') };
}

function linesOf(pair: Pair, seen: ReadonlyMap<string, Seen>, meant: readonly Permit[]): Line[] {
  return (['tcp', 'udp'] as const).map((protocol) => {
    const { source, destination, family } = pair;
    const title = `${protocol}${family.slice(1)} ${source.name} -> ${destination.name}`;
    return judge(title, seen.get(`${source[family]} ${protocol}`), meantPorts(meant, pair, protocol));
  });
}

async function sendAll(lab: Lab, target: Machine, sources: readonly Machine[]): Promise<void> {
  const send = ({ name }: Machine) => lab.later(name, ['node', program, '1', '65535', target.v4, target.v6]);
  // Two at a time: the lab shares its processors with the kernel that it measures.
  const queue = [...sources];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await send(next);
  };
  await Promise.all([worker(), worker()]);
}

/** Every port of one machine, TCP and UDP, both families, from the other machines. */
export async function sweep({ engine, writer, profile, target, sources }: Sweep): Promise<Line[]> {
  const others = sources.filter(({ name }) => name !== target.name);
  const meant = permitsOf(profile);
  const lab = createLab('switch', [target, ...others]);
  try {
    await engine?.load(lab, target.name, writer(target));
    watch(lab, target.name);
    await sendAll(lab, target, others);
    const seen = readSeen(lab, target.name);
    return pairs(others, [target]).flatMap((pair) => linesOf(pair, seen, meant));
  } finally {
    lab.close();
  }
}
