import { offerOffline } from './offline';

/** Only pages that hydrate fetch what starts React. */
if (document.querySelector('script[type="text/hydrate"]')) {
  void import('./hydrate-on-touch').then(({ hydrateOnTouch }) => hydrateOnTouch());
}

/** A worker takes a processor for a while, which belongs to whoever types at once. */
const offerAfter = 1000;

/** The post-build names the worker, so authors at work on a page are not shown yesterday's copy of it. */
const worker = document.querySelector<HTMLElement>('script[data-worker]')?.dataset.worker;
const offer = () => {
  if (worker) setTimeout(() => void offerOffline(worker), offerAfter);
};
if (document.readyState === 'complete') offer();
else addEventListener('load', offer, { once: true });
