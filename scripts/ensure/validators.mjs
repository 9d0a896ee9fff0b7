import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { run } from '../run.mjs';

const wait = '-oDPkg::Lock::Timeout=120';

/** A program of each package, by which it is known to be there. */
const programs = {
  '/usr/sbin/nft': 'nftables',
  '/usr/sbin/iptables': 'iptables',
  '/usr/sbin/firewalld': 'firewalld',
  '/usr/sbin/ufw': 'ufw',
  '/usr/bin/ping': 'iputils-ping',
  '/usr/sbin/dnsmasq': 'dnsmasq-base',
  '/usr/bin/atftp': 'atftp',
  '/usr/bin/busybox': 'busybox',
  '/usr/sbin/udhcpc': 'udhcpc',
  '/usr/sbin/ip': 'iproute2',
  '/usr/bin/dbus-daemon': 'dbus-daemon',
  '/usr/bin/fwbedit': 'fwbuilder',
  '/usr/bin/aclgen': 'python3-capirca',
  '/usr/lib/python3/dist-packages/openpyxl': 'python3-openpyxl',
  '/usr/bin/aws': 'awscli',
  '/usr/bin/shellcheck': 'shellcheck',
  '/usr/bin/dot': 'graphviz',
  '/usr/bin/ansible-playbook': 'ansible-core',
};

/** Debian keeps some programs in `/sbin` or `/bin`, whichever the release. */
const places = (path) => [
  path,
  path.replace('/usr', ''),
  path.replace('/sbin/', '/bin/'),
  path.replace('/bin/', '/sbin/'),
];
const isThere = (path) => places(path).some((place) => existsSync(place));

const missingValidators = () =>
  Object.entries(programs)
    .filter(([path]) => !isThere(path))
    .map(([, name]) => name);

/** Whether rules can be loaded and packets sent: Linux, and allowed to make network namespaces. */
const isLab = () => process.platform === 'linux' && process.getuid?.() === 0;

const mustRun = () => Boolean(process.env.CI) && process.env.CI !== 'false';

/**
 * Makes sure that the engines which try the firewall rules are there. Gives back why they cannot be, or nothing;
 * throws on an integration server, where all of them must run.
 */
export async function ensureValidators() {
  const reason = await install();
  if (!reason) return undefined;
  if (mustRun()) throw new Error(`${reason} An integration server must run them.`);
  console.log(reason);
  return reason;
}

async function install() {
  const notRun = 'Not run: the packet lab and the firewall engines (nftables, iptables, firewalld, ufw, IOS)';
  if (!isLab()) return `${notRun}, which need Linux and root.`;
  const missing = missingValidators();
  if (missing.length === 0) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return `${notRun}: ${missing.join(', ')} are missing and there is no apt-get.`;
  console.log('Installing what the firewall rules are tried with …');
  const quiet = { stdio: 'ignore', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const args = [wait, 'install', '-y', '-q', '--no-install-recommends', ...missing];
  // Another installation may hold a lock that no option waits for; what did not come is said below.
  for (let tries = 0; tries < 5 && missingValidators().length > 0; tries += 1) {
    if (tries > 0) await setTimeout(10_000);
    await run('apt-get', [wait, 'update', '-q'], quiet).catch(() => {});
    await run('apt-get', args, quiet).catch(() => {});
  }
  const left = missingValidators();
  return left.length > 0 ? `${notRun}: ${left.join(', ')} could not be installed.` : undefined;
}
