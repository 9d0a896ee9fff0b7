import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type ComponentType, createElement } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { expect, test, vi } from 'vitest';
import { attribute, elements, parseHtml } from '@/scripts/post-build/html';

const basePath = '/ports';
vi.stubEnv('BASE_PATH', basePath);

interface PageModule {
  default: ComponentType<{ params?: Promise<Record<string, string>> }>;
  generateStaticParams?: () => Record<string, string>[] | Promise<Record<string, string>[]>;
}

/** Every kind of page, and what stands around all of them. */
const modules = import.meta.glob<PageModule>(['./layout.tsx', './**/page.tsx', './not-found.tsx']);

/** What an element leads to or loads from here. */
const addresses = ['href', 'src', 'action', 'content', 'data-light', 'data-dark', 'data-src'];

async function render(load: () => Promise<PageModule>): Promise<string> {
  const { default: Page, generateStaticParams } = await load();
  const [params] = (await generateStaticParams?.()) ?? [];
  const { prelude } = await prerenderToNodeStream(createElement(Page, params && { params: Promise.resolve(params) }));
  return text(prelude as Readable);
}

test.each(Object.entries(modules))('%s stays under the path that it is built for', async (_, load) => {
  const document = parseHtml(await render(load));
  const own = [...elements(document)]
    .flatMap((element) => addresses.map((name) => attribute(element, name) ?? ''))
    .map((value) => value.replace(/^0; ?url=/, ''))
    .filter((address) => /^\/(?!\/)/.test(address));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((address) => !address.startsWith(`${basePath}/`))).toEqual([]);
});
