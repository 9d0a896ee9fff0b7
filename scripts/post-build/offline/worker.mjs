/* global __VERSION__, __BASE_PATH__ */

/**
 * Our own worker rather than a library's: Workbox fetches its whole list at once when the first page has loaded, in
 * competition with the reader's first search, and brings 6 KB and 325 packages; this needs three rules.
 *
 * - Files named after their content come from the copy, of whatever version: an old tab finds its old scripts.
 * - Everything else comes from the network, and from the copy when the network or the server fails or is slow: ports
 *   must be current.
 * - A newer worker waits until the old tabs are closed, or until the reader asks for it in one of them. Once its copy is
 *   whole, old ones go, but for the scripts and styles of the last: another tab may still show it.
 */
const prefix = `portolan ${__BASE_PATH__} `;
const copy = prefix + __VERSION__;
const list = `${__BASE_PATH__}/offline.json`;
const patience = 4000;
/** The page in sight is kept as it is seen, without fetching it again. */
const asHeldByTheBrowser = { cache: 'only-if-cached', mode: 'same-origin' };
let isLeaving = false;
let isForgotten = false;
const isHashed = (path) => /\/(_next\/static|assets)\//.test(path);
const isHtml = ({ headers }) => /^text\/html/.test(headers.get('Content-Type'));
/** The policy in the head of each of our pages. */
const signOfOurs = 'trusted-types portolan';

self.addEventListener('install', (event) => event.waitUntil(keep([`${__BASE_PATH__}/404.html`])));

self.addEventListener('activate', (event) => event.waitUntil(forgetOldCopies()));

self.addEventListener('message', (event) => {
  const { keep: paths, keepAll, giveWay, takeOver, forget } = event.data;
  if (paths) event.waitUntil(keep(paths, asHeldByTheBrowser));
  if (keepAll) event.waitUntil(keepEverything());
  if (giveWay) isLeaving = true;
  if (forget) isForgotten = true;
  if (takeOver) event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(isHashed(pathname) ? copyFirst(event.request) : networkFirst(event.request));
});

async function copyFirst(request) {
  return (await fileFromCopy(request)) ?? fetch(request);
}

/** What is named after its content is never a page; one that was kept in its place is passed over. */
async function fileFromCopy(request, where) {
  const file = await caches.match(request, where);
  return file && !isHtml(file) ? file : undefined;
}

async function networkFirst(request) {
  const kept = fromCopy(request);
  const fetched = fetch(request);
  try {
    const response = await ((await kept) ? Promise.race([fetched, rejectAfter(patience)]) : fetched);
    return (response.status >= 500 && (await kept)) || response;
  } catch {
    return (await kept) ?? (request.mode === 'navigate' ? notFoundOffline() : Response.error());
  }
}

const rejectAfter = (milliseconds) => new Promise((_, reject) => setTimeout(reject, milliseconds));

/** A page may be asked for with a query, or without its slash. Until this copy is whole, the one before helps out. */
async function fromCopy({ url }) {
  const { pathname } = new URL(url);
  const withSlash = pathname.replace(/\/?$/, '/');
  for (const where of [{ cacheName: copy }, {}]) {
    const page = (await caches.match(pathname, where)) ?? (await caches.match(withSlash, where));
    if (page) return page;
  }
}

const notFoundOffline = async () => (await caches.match(`${__BASE_PATH__}/404.html`)) ?? Response.error();

function keep(paths, held = {}) {
  return Promise.all(paths.map((path) => keepOne(path, held)));
}

/** Whether nothing is left to be kept: it is there now, or the site has no such file. */
async function keepOne(path, held) {
  if (isForgotten) return false;
  const cache = await caches.open(copy);
  const inCopy = { cacheName: copy };
  if (await (isHashed(path) ? fileFromCopy(path, inCopy) : cache.match(path))) return true;
  const old = isHashed(path) ? await fileFromCopy(path) : undefined;
  const response = old ?? (await fetch(path, held).catch(() => fetch(path)));
  if (!(await isOurs(response, path))) return response.status === 404;
  await cache.put(path, withoutItsWay(response));
  return true;
}

/** A proxy may answer in place of the site, be it to ask who is there; kept, that would stand there for good. */
async function isOurs(response, path) {
  if (!response.ok) return false;
  return !isHtml(response) || (!isHashed(path) && (await response.clone().text()).includes(signOfOurs));
}

/** Browsers show no page from a copy that came by way of a redirect. */
const withoutItsWay = (response) => (response.redirected ? new Response(response.body, response) : response);

/** One after the other, so that the reader's own requests go before; what is not the site's answer ends it for this visit. */
async function keepEverything() {
  const { version, paths } = await (await fetch(list)).json();
  if (version !== __VERSION__) return;
  for (const path of paths) {
    if (isLeaving && !isHashed(path)) return;
    if (!(await keepOne(path, {}))) return;
  }
  await keep([list]);
  await forgetOldCopies();
}

/** The list is kept last. */
const isWhole = (name) => caches.match(list, { cacheName: name });

/** The browser lists copies in the order in which they were made. */
async function forgetOldCopies() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== copy);
  const whole = await Promise.all(names.map(isWhole));
  const last = names.at(-1);
  const stays = (await isWhole(copy)) ? undefined : names[whole.findLastIndex(Boolean)];
  await Promise.all(names.filter((name) => name !== last && name !== stays).map((name) => caches.delete(name)));
  if (last && last !== stays) await forgetPages(last);
}

async function forgetPages(name) {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const pages = requests.filter(({ url }) => !isHashed(new URL(url).pathname));
  await Promise.all(pages.map((request) => cache.delete(request)));
}
