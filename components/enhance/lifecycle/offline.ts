import { ignoreRefusal } from '../ignore-refusal';
import { trustedScriptUrl } from './trusted-script-url';
import { showNewVersion } from './version-notice';

/** Later than any first search, so that the copy for offline reading never competes with the reader. */
const copyAfter = 8000;

/**
 * Keeps what this page consists of right after it has loaded (nothing is fetched twice for that), and the whole site
 * once the reader has stayed a while. Plain http on a closed network has no service worker, and a browser that keeps
 * nothing refuses it; then nothing happens.
 */
export async function offerOffline(worker: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(trustedScriptUrl(worker)).catch(ignoreRefusal);
  if (!registration) return;
  watchForNewVersion(registration);
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keep: thisPage() });
  if (!savesData()) setTimeout(() => active?.postMessage({ keepAll: true }), copyAfter);
}

function thisPage(): string[] {
  const resources = performance.getEntriesByType('resource').map((entry) => entry.name);
  return [location.pathname, ...resources.filter((address) => address.startsWith(location.origin))];
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** A newer worker waits while an older one answers for the open tabs. */
function watchForNewVersion(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const { waiting } = registration;
    if (waiting && navigator.serviceWorker.controller) showNewVersion(waiting);
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  // It may be on its way already: the visit itself makes the browser look for one.
  look();
  follow();
  registration.addEventListener('updatefound', follow);
}
