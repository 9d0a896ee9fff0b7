import { hydrateOnTouch } from './hydrate-on-touch';
import { offerOffline } from './offline';

hydrateOnTouch();

/** The post-build names the worker, so authors at work on a page are not shown yesterday's copy of it. */
const worker = document.querySelector<HTMLElement>('script[data-worker]')?.dataset.worker;
const offer = () => {
  if (worker) void offerOffline(worker);
};
if (document.readyState === 'complete') offer();
else addEventListener('load', offer, { once: true });
