import { boot, cases } from './boot';
import { writerOf } from './by-format';
import { byHand } from './by-hand';
import { echo, echoThroughRouter } from './echo';
import type { Engine, Writer } from './engines/engine';
import { ios } from './engines/ios';
import { nftables } from './engines/nftables';
import { type Machine, machines } from './machines';
import { permitsOf } from './profiles';
import { type Line, mustFail } from './report';
import { sweep } from './sweep';

const [admin] = machines;
const worker: readonly Machine[] = machines.filter(({ name }) => name === 'worker');
const permits = permitsOf('bare-metal');
const open: Engine = { ...nftables, id: 'no firewall', load: async () => {} };

const mutated =
  (writer: Writer): Writer =>
  (...about) =>
    writer(...about).map(({ name, body }) => ({ name, body: body.replaceAll('42113', '42114') }));
const withoutReturn: Writer = (...about) =>
  writerOf(
    ios,
    'bare-metal',
  )(...about).map(({ name, body }) => ({
    name,
    body: body.replace(/^ip access-list extended PORTOLAN-BACK\n(?: .*\n)*/m, ''),
  }));
const withoutV6: Writer = (all) => byHand.nftables(all.filter(({ source }) => source.family === 4));

const sweepAdmin = (engine: Engine, writer: Writer) =>
  sweep({ engine, writer, permits, target: admin, sources: worker });

/** Every oracle is shown something wrong; it holds when it notices. */
export async function testsOfTheTest(): Promise<Line[]> {
  const wrongBoot = cases.map((item) => ({ ...item, lease: !item.lease })).slice(0, 2);
  return [
    mustFail('every port without a firewall', await sweepAdmin(open, byHand.nftables)),
    mustFail('every port with 42114 for 42113', await sweepAdmin(nftables, mutated(writerOf(nftables, 'bare-metal')))),
    mustFail('every port without the IPv6 rules', await sweepAdmin(nftables, withoutV6)),
    mustFail('echo without a firewall', await echo({ engine: open, writer: byHand.nftables, permits })),
    mustFail(
      'echo with 42114 for 42113',
      await echo({ engine: nftables, writer: mutated(writerOf(nftables, 'bare-metal')), permits }),
    ),
    mustFail(
      'IOS with 42114 for 42113',
      await echoThroughRouter({ engine: ios, writer: mutated(writerOf(ios, 'bare-metal')), permits }),
    ),
    mustFail('IOS without the way back', await echoThroughRouter({ engine: ios, writer: withoutReturn, permits })),
    mustFail('boot where a lease is expected in vain', await boot(wrongBoot)),
  ];
}
