import { boot, cases } from './boot';
import { echo, echoThroughRouter } from './echo';
import type { Engine, Writer } from './engines/engine';
import { ios } from './engines/ios';
import { nftables } from './engines/nftables';
import type { LabProfile } from './profiles';
import { type Line, mustFail } from './report';
import { sweep } from './sweep';
import { writerOf } from './writer';

const open: Engine = { ...nftables, id: 'no firewall', load: async () => {} };

const changed =
  (writer: Writer, from: string | RegExp, to: string): Writer =>
  (machine) =>
    writer(machine).map(({ name, body }) => ({ name, body: body.replaceAll(from, to) }));

/** Every oracle is shown something wrong; it holds when it notices. */
export async function testsOfTheTest(profile: LabProfile): Promise<Line[]> {
  const named = (wanted: string) => profile.machines.filter(({ name }) => name === wanted);
  const [target] = named('admin');
  if (!target) throw new Error(`${profile.name} has no admin machine`);
  const sources = named('booting');
  const [nft, list] = [writerOf(nftables, profile), writerOf(ios, profile)];
  const sweepAdmin = (engine: Engine, writer: Writer) => sweep({ engine, writer, profile, target, sources });
  const only = [target.zone];
  const wrongBoot = cases.map((item) => ({ ...item, lease: !item.lease })).slice(0, 2);
  return [
    mustFail('every port without a firewall', await sweepAdmin(open, nft)),
    mustFail('every port with 42114 for 42113', await sweepAdmin(nftables, changed(nft, '42113', '42114'))),
    mustFail(
      'every port without the IPv6 rules',
      await sweepAdmin(nftables, changed(nft, /^.*\bip6 saddr .*\n/gm, '')),
    ),
    mustFail('echo without a firewall', await echo({ engine: open, writer: nft, profile, only })),
    mustFail(
      'echo with 42114 for 42113',
      await echo({ engine: nftables, writer: changed(nft, '42113', '42114'), profile, only }),
    ),
    mustFail(
      'IOS with 42114 for 42113',
      await echoThroughRouter({ engine: ios, writer: changed(list, '42113', '42114'), profile, only }),
    ),
    mustFail(
      'IOS without the way back',
      await echoThroughRouter({
        engine: ios,
        writer: changed(list, /^ip access-list extended PORTOLAN-BACK\n(?: .*\n)*/gm, ''),
        profile,
        only,
      }),
    ),
    mustFail('boot where a lease is expected in vain', await boot(wrongBoot)),
  ];
}
