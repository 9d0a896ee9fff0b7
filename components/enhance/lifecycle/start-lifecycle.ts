import { offerOffline } from './offline';

/** Only pages that hydrate fetch what starts React. */
if (document.querySelector('script[type="text/hydrate"]')) {
  void import('./hydrate-on-touch').then(({ hydrateOnTouch }) => hydrateOnTouch());
}

/** The post-build names the worker, so authors at work on a page are not shown yesterday's copy of it. */
const worker = document.querySelector<HTMLElement>('script[data-worker]')?.dataset.worker;
const offer = () => {
  if (worker) void offerOffline(worker);
};
if (document.readyState === 'complete') offer();
else addEventListener('load', offer, { once: true });
