import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { findChromium, findFirefox } from './scripts/browsers.mjs';

/** Chosen once by the main process; its workers inherit it. */
process.env.E2E_PORT ??= String(await freePort());
const port = Number(process.env.E2E_PORT);
const chromium = { launchOptions: { executablePath: findChromium() ?? 'chromium' } };
const firefox = findFirefox();

/** Tests tagged `@phone` run on a phone as well, those tagged `@firefox` in Firefox where there is one. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // For tests that hang: a machine with other work takes three times as long for one that does not.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['dot'], ['json', { outputFile: '.generated/reports/browser.json' }]],
  use: { baseURL: `http://localhost:${port}`, trace: 'retain-on-failure', contextOptions: { reducedMotion: 'reduce' } },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], ...chromium } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, ...chromium },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@firefox/,
            use: { ...devices['Desktop Firefox'], channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
          },
        ]
      : []),
  ],
  webServer: {
    command: 'node scripts/serve.mjs out',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
