import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const chromiums = [
  process.env.CHROMIUM_PATH,
  ...inPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((dir) => (dir ? [join(dir, 'Google/Chrome/Application/chrome.exe')] : [])),
  ...programFiles.flatMap((dir) => (dir ? [join(dir, 'Microsoft/Edge/Application/msedge.exe')] : [])),
];

/** Playwright's own build before the system's. */
export function findChromium() {
  return [chromium.executablePath(), ...chromiums].find((path) => path && existsSync(path));
}

/** Only the extended-support release speaks the protocol that this Playwright drives a system Firefox with. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...inPath(['firefox-esr'])].find((path) => path && existsSync(path));
}

function inPath(names) {
  const dirs = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => dirs.map((dir) => join(dir, name)));
}
