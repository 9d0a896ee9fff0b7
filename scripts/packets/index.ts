import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureValidators } from '../ensure-validators.mjs';
import { root } from '../paths.mjs';
import { boot } from './boot';
import { isWritten, writerOf } from './by-format';
import { echo, echoThroughRouter } from './echo';
import type { Engine } from './engines/engine';
import { firewalld } from './engines/firewalld';
import { ios } from './engines/ios';
import { iptablesLegacy, iptablesNft } from './engines/iptables';
import { nftables } from './engines/nftables';
import { ufw } from './engines/ufw';
import { guarded } from './intended';
import { clearLeftovers } from './leftovers';
import { permitsOf, profiles } from './profiles';
import { type Line, say } from './report';
import { sweep } from './sweep';
import { testsOfTheTest } from './tests-of-the-test';

const hostFirewalls = [nftables, iptablesNft, iptablesLegacy, firewalld, ufw];
const by = (engine: Engine): string => (isWritten(engine) ? '' : ' (rules by hand)');
/** Every port of every pair takes minutes; `npm test` leaves it to `npm run test:packets`. */
const swept = process.argv.includes('--without-sweep') ? [] : [nftables, iptablesNft];

async function sweepAll(engine: Engine): Promise<Line[]> {
  const lines: Line[] = [];
  for (const profile of ['bare-metal', 'vsphere']) {
    const permits = permitsOf(profile);
    const targets = guarded(permits).filter(({ zone }) => (profile === 'vsphere') === (zone === 'etcd'));
    for (const target of targets) {
      lines.push(...(await sweep({ engine, writer: writerOf(engine, profile), permits, target })));
    }
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
for (const profile of Object.keys(profiles)) {
  const permits = permitsOf(profile);
  for (const engine of hostFirewalls) {
    await step(`echo, ${profile}, ${engine.id}${by(engine)}`, () =>
      echo({ engine, writer: writerOf(engine, profile), permits }),
    );
  }
  await step(`echo, ${profile}, ${ios.id}${by(ios)}`, () =>
    echoThroughRouter({ engine: ios, writer: writerOf(ios, profile), permits }),
  );
}
await step('DHCP and TFTP', boot);
await step('tests of the test', testsOfTheTest);
for (const engine of swept) await step(`every port, ${engine.id}`, () => sweepAll(engine));

console.log(`\nPackets: ${((Date.now() - whole) / 60_000).toFixed(1)} minutes`);
console.log(`${total.passed} passed, ${total.failed} failed`);
mkdirSync(`${root}/.generated/reports`, { recursive: true });
writeFileSync(`${root}/.generated/reports/packets.json`, JSON.stringify(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
