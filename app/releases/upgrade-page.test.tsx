import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { attribute, type Element, named, parseHtml, readableText } from '@/scripts/post-build/html';
import UpgradePage from './[release]/[to]/page';

async function read(from: string, to: string) {
  const page = await UpgradePage({ params: Promise.resolve({ release: from, to }) });
  return parseHtml(renderToStaticMarkup(page));
}

type Document = Awaited<ReturnType<typeof read>>;

function sectionOf(document: Document, id: string): Element {
  const section = [...named(document, 'section')].find((one) => attribute(one, 'aria-labelledby') === id);
  if (!section) throw new Error(`no section ${id}`);
  return section;
}

const rowsOf = (section: Element): string[] =>
  [...named(section, 'tr')].filter((row) => attribute(row, 'data-row-id')).map(readableText);

const stepsOf = (document: Document): string[] =>
  [...named(document, 'ol')]
    .filter((list) => attribute(list, 'class') === 'upgrade-steps')
    .flatMap((list) => [...named(list, 'a')].map((link) => attribute(link, 'href') ?? ''));

test('an upgrade over several releases names its steps, each with its page', async () => {
  expect(stepsOf(await read('0.21', '0.26'))).toEqual([
    '/releases/0.21/0.22/',
    '/releases/0.22/0.23/',
    '/releases/0.23/0.24/',
    '/releases/0.24/0.25/',
    '/releases/0.25/0.26/',
  ]);
});

test('an upgrade to the next release is one step', async () => {
  expect(stepsOf(await read('0.25', '0.26'))).toEqual([]);
});

test('each row says from or until when it is needed; what ends on the way is not closed too early', async () => {
  const document = await read('0.21', '0.26');
  const [open, close] = [sectionOf(document, 'open'), sectionOf(document, 'close')];
  expect(rowsOf(open).filter((row) => !/, from 0\.2[\d.]+ on/.test(row))).toEqual([]);
  expect(rowsOf(close).filter((row) => !/, until 0\.2\d/.test(row))).toEqual([]);
  expect(rowsOf(open).find((row) => row.includes('7172'))).toContain('Always, from 0.25 on');
  expect(rowsOf(close).find((row) => row.includes('50061'))).toContain('Always, until 0.24');
  expect(readableText(close)).not.toContain('once no cluster of 0.21 is left');
});

test.each([
  { from: '0.24', to: '0.25', expected: 'Close them once no cluster of 0.24 or older is left.' },
  { from: '0.23', to: '0.25', expected: 'Close them once no cluster of 0.24 or older is left.' },
  { from: '0.19', to: '0.26', expected: 'Close each once no cluster of the release that it names, or of an older one' },
])('$from to $to says when rows may be closed', async ({ from, to, expected }) => {
  expect(readableText(sectionOf(await read(from, to), 'close'))).toContain(expected);
});
