import { existsSync } from 'node:fs';
import { run } from '../run.mjs';

const packages = { '/usr/sbin/nginx': 'nginx-light', '/usr/bin/caddy': 'caddy' };
const brotli = 'libnginx-mod-http-brotli-static';

/**
 * Installs the web servers whose configurations are tried, where that is nobody's machine: on an integration server
 * with Debian's packages. Elsewhere the tests of a missing server say by name that they did not run.
 */
export async function ensureServers() {
  const mayInstall = process.env.CI && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const missing = Object.keys(packages).filter((path) => !existsSync(path));
  if (!mayInstall || missing.length === 0) return;
  console.log('Installing the web servers that the configurations are tried with …');
  const install = ['install', '-y', '-q', '--no-install-recommends', brotli, ...missing.map((path) => packages[path])];
  await run('apt-get', ['update', '-q'])
    .then(() => run('apt-get', install, { env: { DEBIAN_FRONTEND: 'noninteractive' } }))
    .catch((error) => console.log(`That did not work (${error.message}); their tests do not run.`));
}
