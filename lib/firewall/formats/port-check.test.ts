import { execFile, execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseNetworks } from '../parse-networks';
import { planRules } from '../plan-rules';
import { testFlow, testZones } from '../test-flow';
import { portCheck } from './port-check';

interface Asked {
  protocol: 'TCP' | 'UDP';
  port: number;
}

function scriptFor(asked: readonly Asked[], destination: string): string {
  const flows = asked.map(({ protocol, port }) =>
    testFlow({ id: `check/${protocol}-${port}`, protocol, ports: [{ from: port, to: port }] }),
  );
  const networks = { 'admin-machine': parseNetworks(destination).cidrs };
  const place = { kind: 'between' } as const;
  const plan = planRules({ flows, zones: testZones, networks, place });
  const [file] = portCheck.render({ ...plan, warnings: [], place, variant: 'insert', header: [] }).files;
  return file?.body ?? '';
}

interface Ended {
  code: number;
  /** `tcp/80` → `OPEN` */
  verdicts: Record<string, string>;
}

const read = (code: number, text: string): Ended => ({
  code,
  verdicts: Object.fromEntries(
    [...text.matchAll(/^([A-Z]+) +((?:tcp|udp)\/\d+) /gm)].map(([, verdict = '', port = '']) => [port, verdict]),
  ),
});

/** Listeners of this process have to go on answering meanwhile. */
const run = (script: string): Promise<Ended> =>
  new Promise((resolve) => {
    execFile('bash', ['--noprofile', '--norc', '-c', script], (error, out) =>
      resolve(read(Number(error?.code ?? 0), out)),
    );
  });

describe.runIf(process.platform === 'linux')('the check on Linux, with bash and coreutils', () => {
  const listener = createServer((socket) => socket.end());
  const answering = createSocket('udp4');
  const silent = createSocket('udp4');
  const ports = { open: 0, closed: 0, answering: 0, silent: 0 };

  beforeAll(async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    answering.on('message', (_, { address, port }) => answering.send('y', port, address));
    await Promise.all(
      [answering, silent].map((socket) => new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))),
    );
    const portOf = (server: typeof free): number => {
      const address = server.address();
      return typeof address === 'object' ? (address?.port ?? 0) : 0;
    };
    Object.assign(ports, {
      open: portOf(listener),
      closed: portOf(free),
      answering: answering.address().port,
      silent: silent.address().port,
    });
    await new Promise((resolve) => free.close(resolve));
  });

  afterAll(() => {
    listener.close();
    answering.close();
    silent.close();
  });

  it('tells an open port from a closed one, and never calls silence of UDP open', async () => {
    const script = scriptFor(
      [
        { protocol: 'TCP', port: ports.open },
        { protocol: 'TCP', port: ports.closed },
        { protocol: 'UDP', port: ports.answering },
        { protocol: 'UDP', port: ports.closed },
        { protocol: 'UDP', port: ports.silent },
      ],
      '127.0.0.1',
    );
    expect(await run(script)).toEqual({
      code: 0,
      verdicts: {
        [`tcp/${ports.open}`]: 'OPEN',
        [`tcp/${ports.closed}`]: 'CLOSED',
        [`udp/${ports.answering}`]: 'OPEN',
        [`udp/${ports.closed}`]: 'CLOSED',
        [`udp/${ports.silent}`]: 'UNKNOWN',
      },
    });
  });

  it('fails where an address is still to be filled in', async () => {
    expect(await run(scriptFor([{ protocol: 'TCP', port: 80 }], ''))).toEqual({
      code: 1,
      verdicts: { 'tcp/80': 'NOADDRESS' },
    });
  });

  it('lets the reader name the machines of a network', async () => {
    const script = scriptFor([{ protocol: 'TCP', port: ports.open }], '127.0.0.0/24');
    expect(script).toContain("machines_1='127.0.0.1' # Admin machine, 127.0.0.0/24");
    expect((await run(script)).verdicts).toEqual({ [`tcp/${ports.open}`]: 'OPEN' });
  });
});

const canFilter = (): boolean => {
  try {
    execFileSync('unshare', ['-rn', 'nft', 'list', 'ruleset'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe.runIf(process.platform === 'linux' && canFilter())(
  'the check behind a firewall (Linux namespaces and nft)',
  () => {
    it('tells dropped from rejected, and exits with 1', async () => {
      const rules = `table inet f {
  chain i {
    type filter hook input priority 0
    tcp dport 81 drop
    tcp dport 82 reject with icmpx admin-prohibited
    udp dport 83 reject with icmpx admin-prohibited
  }
}`;
      const script = scriptFor(
        [
          { protocol: 'TCP', port: 80 },
          { protocol: 'TCP', port: 81 },
          { protocol: 'TCP', port: 82 },
          { protocol: 'UDP', port: 83 },
        ],
        '127.0.0.1',
      );
      const inside = 'ip link set lo up && printf "%s\\n" "$0" | nft -f - && exec bash --noprofile --norc -c "$1"';
      const ended = await new Promise<Ended>((resolve) => {
        execFile('unshare', ['-rn', 'bash', '-c', inside, rules, script], (error, out) =>
          resolve(read(Number(error?.code ?? 0), out)),
        );
      });
      expect(ended).toEqual({
        code: 1,
        verdicts: { 'tcp/80': 'CLOSED', 'tcp/81': 'DROPPED', 'tcp/82': 'REJECTED', 'udp/83': 'REJECTED' },
      });
    });
  },
);
