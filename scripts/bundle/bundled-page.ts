import { bundleNote } from '@/lib/words/finished-pages';
import { addPolicy } from '../post-build/content-security-policy';
import type { ExportedPage } from '../post-build/export-files';
import {
  attribute,
  createElement,
  createText,
  type Document,
  type Element,
  elements,
  insertBefore,
  named,
  remove,
  setAttribute,
} from '../post-build/html';
import { relativeAddress } from './relative-address';

/** Named script of the export → its classic twin. */
export type ClassicScripts = ReadonlyMap<string, string>;

const addresses = ['href', 'src', 'action', 'data-light', 'data-dark'];

/** Makes an exported page stand alone: no absolute address, no module, no worker, nothing that hydrates. */
export function toBundledPage(page: ExportedPage, scripts: ClassicScripts, basePath: string): void {
  const { document, route } = page;
  removeServedOnly(document);
  for (const script of [...named(document, 'script')]) makeClassic(script, scripts);
  for (const element of elements(document)) {
    for (const name of addresses) {
      const value = attribute(element, name);
      if (value !== undefined) setAttribute(element, name, relativeAddress(route, value, basePath));
    }
  }
  for (const meta of [...named(document, 'meta')].filter(isRefresh)) {
    const target = attribute(meta, 'content')?.replace('0; url=', '') ?? '';
    setAttribute(meta, 'content', `0; url=${relativeAddress(route, target, basePath)}`);
  }
  for (const view of [...elements(document)].filter((element) => attribute(element, 'data-hydrate') !== undefined)) {
    insertBefore(view, noteElement());
  }
  addPolicy(document, { trustedTypes: false });
}

/** A page that has moved leads on without a server. */
const isRefresh = (meta: Element): boolean => attribute(meta, 'http-equiv') === 'refresh';

const servedOnly = new Set(['manifest', 'canonical', 'modulepreload', 'preload', 'search']);

function removeServedOnly(document: Document): void {
  const links = [...named(document, 'link')].filter((link) =>
    servedOnly.has(attribute(link, 'rel') ?? attribute(link, 'data-rel') ?? ''),
  );
  const policies = [...named(document, 'meta')].filter(
    (meta) => attribute(meta, 'http-equiv') !== undefined && !isRefresh(meta),
  );
  const ours = (src: string | undefined, own: boolean) => own || src?.includes('/assets/') === true;
  const runtime = [...named(document, 'script')].filter(
    (script) => !ours(attribute(script, 'src'), attribute(script, 'data-own') !== undefined),
  );
  for (const element of [...links, ...policies, ...runtime]) remove(element);
}

/** From disk browsers load no modules; a deferred classic script runs at the same moment as one. */
function makeClassic(script: Element, scripts: ClassicScripts): void {
  const classic = scripts.get(attribute(script, 'src') ?? '');
  if (!classic) return;
  script.attrs = [
    { name: 'src', value: classic },
    { name: 'defer', value: '' },
  ];
}

function noteElement() {
  const element = createElement('p', { class: 'bundle-note', role: 'note' });
  createText(element, bundleNote);
  return element;
}
