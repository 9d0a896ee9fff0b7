import { run } from '../run.mjs';

const ways = [
  { say: 'Installing a browser for the tests …', command: 'playwright', args: ['install', 'chromium'] },
  { say: "Installing the system's Chromium …", command: 'apt-get', args: aptGet('update') },
  { say: undefined, command: 'apt-get', args: aptGet('install', '--no-install-recommends', 'chromium') },
];

/** Finds a Chromium or installs one: Playwright's, else Debian's. */
export async function ensureBrowser() {
  const { findChromium } = await import('../browsers.mjs');
  for (const { say, command, args } of findChromium() ? [] : ways) {
    if (say) console.log(say);
    await run(command, args).catch((error) => console.log(`That did not work (${error.message}).`));
    if (findChromium()) return;
  }
  if (!findChromium()) throw new Error('The browser tests need Chromium: install it, or name it in CHROMIUM_PATH.');
}

function aptGet(...args) {
  return ['-y', '-q', ...args];
}
