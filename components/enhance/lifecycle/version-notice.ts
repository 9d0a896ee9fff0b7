import { newVersion, showIt } from '@/lib/words/site';
import { element } from '../element';

const often = 500;

/** Says quietly that a newer version waits; nothing changes under the reader's hands until they ask for it. */
export function showNewVersion(waiting: ServiceWorker): void {
  if (document.querySelector('[data-new-version]')) return;
  const notice = element('div', { class: 'new-version', attributes: { role: 'status', 'data-new-version': '' } });
  const show = () => {
    // Asked for in another tab, it answers here as well, and this page is the only old thing left.
    if (waiting.state !== 'installed') return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    navigator.serviceWorker.controller?.postMessage({ giveWay: true });
    // Chromium puts it off when the old worker is just then asked for a file, and does not come back to it by itself.
    setInterval(() => waiting.postMessage({ takeOver: true }), often);
  };
  const button = element('button', { attributes: { type: 'button' }, onClick: show }, showIt);
  document.body.append(notice);
  // Readers of screens say what comes into a region that was there before.
  requestAnimationFrame(() => notice.append(newVersion, button));
}
