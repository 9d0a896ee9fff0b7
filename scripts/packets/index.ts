import { mkdirSync, writeFileSync } from 'node:fs';
import { getCatalog } from '@/lib/content';
import { hostileTexts } from '@/lib/firewall/proof/hostile-texts';
import type { ZoneId } from '@/lib/flows';
import { ensureValidators } from '../ensure/validators.mjs';
import { root } from '../paths.mjs';
import { trialsOf } from '../proof/trials';
import { boot, bootThroughRules } from './boot';
import { echo, echoThroughRouter } from './echo';
import type { Engine } from './engines/engine';
import { firewalld } from './engines/firewalld';
import { ios } from './engines/ios';
import { iptablesLegacy, iptablesNft } from './engines/iptables';
import { nftables } from './engines/nftables';
import { ufw } from './engines/ufw';
import { guarded } from './intended';
import { clearLeftovers } from './leftovers';
import { machines, outsider } from './machines';
import { type LabProfile, permitsOf, toLabProfiles, withHostileWords } from './profiles';
import { readByEngines, readPlaceholders } from './read-by-engines';
import { type Line, say } from './report';
import { checkWhatIsPrinted } from './reverse-check';
import { sweep } from './sweep';
import { testsOfTheTest } from './tests-of-the-test';
import { writerOf } from './writer';

const hostFirewalls = [nftables, iptablesNft, iptablesLegacy, firewalld, ufw];
/** One engine guards every zone; the others those whose machines are the reader's own Linux hosts. */
const linuxHosts: readonly ZoneId[] = ['admin-machine', 'control-plane', 'etcd', 'worker'];
/** Daemons take seconds to start, so theirs are shared out among the profiles. */
const shared: readonly (readonly ZoneId[])[] = [['admin-machine', 'worker'], ['etcd'], ['control-plane']];
function zonesOf(engine: Engine, index: number): { only?: readonly ZoneId[] } {
  if (engine === nftables) return {};
  return { only: (engine === firewalld || engine === ufw ? shared[index] : undefined) ?? linuxHosts };
}

/** Every port of every pair takes minutes; `npm test` leaves it to `npm run test:packets`. */
const swept = process.argv.includes('--without-sweep') ? [] : [nftables, iptablesNft];

async function sweepAll(engine: Engine, profile: LabProfile, only?: readonly ZoneId[]): Promise<Line[]> {
  const sources = machines.filter(({ zone }) => zone === outsider.zone || profile.zones.some(({ id }) => id === zone));
  const targets = guarded(permitsOf(profile), sources).filter(({ zone }) => !only || only.includes(zone));
  const lines: Line[] = [];
  for (const target of targets) {
    lines.push(...(await sweep({ engine, writer: writerOf(engine, profile), profile, target, sources })));
  }
  return lines;
}

const total = { passed: 0, failed: 0 };

const broken = (error: unknown): Line[] => [
  { what: 'could not be run', wrong: error instanceof Error ? error.message : String(error) },
];

/** `npm run test:packets -- IOS` runs the steps that have the word in their title. */
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** One step that breaks is one that failed; the others still tell what they find. */
async function step(title: string, lines: () => Promise<Line[]>): Promise<void> {
  if (!words.every((word) => title.includes(word))) return;
  const from = Date.now();
  const { passed, failed } = say(title, await lines().catch(broken), from);
  total.passed += passed;
  total.failed += failed;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
// Not on Linux as root: that has been said, and there is nothing to count.
if (await ensureValidators()) process.exit(0);

const whole = Date.now();
clearLeftovers();
const catalog = await getCatalog();
const [bareMetal, vsphere, nutanix] = toLabProfiles(catalog);
if (!bareMetal || !vsphere || !nutanix) throw new Error('The lab needs three profiles.');
// Hostile words change nothing but words, so the profile that has the least of its own carries them.
for (const [index, profile] of [bareMetal, vsphere, withHostileWords(nutanix, hostileTexts)].entries()) {
  for (const engine of hostFirewalls) {
    await step(`echo, ${profile.name}, ${engine.id}`, () =>
      echo({ engine, writer: writerOf(engine, profile), profile, ...zonesOf(engine, index) }),
    );
  }
  await step(`echo, ${profile.name}, ${ios.id}`, () =>
    echoThroughRouter({ engine: ios, writer: writerOf(ios, profile), profile }),
  );
}
const trials = trialsOf(catalog);
for (const { program, format, lines } of readByEngines(trials)) {
  await step(`read by ${program}, ${format}`, async () => lines());
}
await step('read by engines, placeholders', async () => readPlaceholders(catalog));
await step('reverse check of what is printed', async () => checkWhatIsPrinted(trials));
await step('DHCP and TFTP', boot);
for (const engine of hostFirewalls) {
  await step(`DHCP and TFTP through the rules, ${engine.id}`, () => bootThroughRules(engine, bareMetal));
}
await step('tests of the test', () => testsOfTheTest(bareMetal));
for (const engine of swept) {
  await step(`every port, bare-metal, ${engine.id}`, () => sweepAll(engine, bareMetal));
  await step(`every port of external etcd, ${engine.id}`, () => sweepAll(engine, vsphere, ['etcd']));
}

console.log(`\nPackets: ${((Date.now() - whole) / 60_000).toFixed(1)} minutes`);
console.log(`${total.passed} passed, ${total.failed} failed`);
mkdirSync(`${root}/.generated/reports`, { recursive: true });
writeFileSync(`${root}/.generated/reports/packets.json`, JSON.stringify(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
