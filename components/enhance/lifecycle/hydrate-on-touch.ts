import { replayClicks } from './replay-clicks';
import { trustedScriptUrl } from './trusted-script-url';

const touches = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'touchstart', 'wheel'] as const;

/**
 * Starts React on a page that hydrates once the reader touches it, or at once when the address carries a state that
 * only React can show. Until then its scripts are inert blocks (see `scripts/post-build/next-runtime.ts`).
 */
export function hydrateOnTouch(): void {
  const waiting = document.querySelectorAll<HTMLScriptElement>('script[type="text/hydrate"]');
  if (waiting.length === 0) return;
  const controller = new AbortController();
  const start = () => {
    controller.abort();
    replayClicks();
    for (const block of waiting) runBlock(block);
  };
  for (const touch of touches) {
    addEventListener(touch, start, { once: true, passive: true, capture: true, signal: controller.signal });
  }
  addEventListener('hashchange', start, { once: true, signal: controller.signal });
  if (location.hash.includes('=')) start();
}

function runBlock(block: HTMLScriptElement): void {
  const script = document.createElement('script');
  script.src = trustedScriptUrl(block.dataset.src ?? '');
  script.async = true;
  block.replaceWith(script);
}
