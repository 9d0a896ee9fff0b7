import { forgotten, forgottenAll } from '@/lib/words/about';
import { announce } from '../announce';
import { ignoreRefusal } from '../ignore-refusal';

const ours = 'portolan';

/** Takes back all that this site keeps in the browser: choices, searches, and the copy for offline reading. */
export async function forgetEverything(button: HTMLElement): Promise<void> {
  forgetChoices();
  await forgetCopies().catch(ignoreRefusal);
  history.replaceState(null, '', location.pathname);
  delete document.documentElement.dataset.theme;
  button.textContent = forgotten;
  announce(forgottenAll);
}

function forgetChoices(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(ours)) localStorage.removeItem(key);
  } catch {
    // Storage is refused, so nothing was kept there.
  }
}

/** Plain http has neither copies nor workers; a page from disk is refused when it asks. */
async function forgetCopies(): Promise<void> {
  if (location.protocol === 'file:') return;
  const registration = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined;
  // A copy on its way would come back.
  registration?.active?.postMessage({ forget: true });
  await registration?.unregister();
  const names = 'caches' in window ? await caches.keys() : [];
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
}
