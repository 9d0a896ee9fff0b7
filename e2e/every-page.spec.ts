import { expect, test } from '@playwright/test';
import type { ExportedPage } from '../scripts/post-build/export-files';
import { attribute, elements, named, readableText, textOf } from '../scripts/post-build/html';
import { readExportedPages } from './exported-routes';

/** Each says what is wrong with a page, if something is; no browser is needed, so all pages are looked at. */
const claims: Record<string, (page: ExportedPage) => string[]> = {
  'has one heading of the first level and skips none': ({ document }) => {
    const levels = [...elements(document)].flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : [],
    );
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const isFine = levels.filter((level) => level === 1).length === 1 && jumps.length === 0;
    return isFine ? [] : [levels.join(' ')];
  },
  'names its language, its subject and what it is about': ({ document }) => {
    const [html] = named(document, 'html');
    const [title] = named(document, 'title');
    const description = [...named(document, 'meta')].find((meta) => attribute(meta, 'name') === 'description');
    return [
      ...(html && attribute(html, 'lang') === 'en' ? [] : ['no language']),
      ...(title && textOf(title) ? [] : ['no title']),
      ...(description && attribute(description, 'content') ? [] : ['no description']),
    ];
  },
  'carries its policy before anything that it rules over': ({ document }) => {
    const [, policy] = named(document, 'meta');
    const text =
      policy && attribute(policy, 'http-equiv') === 'Content-Security-Policy' && attribute(policy, 'content');
    if (!text) return ['no policy'];
    const isStrict = text.includes("default-src 'none'") && text.includes("require-trusted-types-for 'script'");
    return isStrict && !text.includes('unsafe') ? [] : [text];
  },
  'has one main landmark': ({ document }) => ([...named(document, 'main')].length === 1 ? [] : ['not one <main>']),
  'gives no id twice': ({ document }) => {
    const ids = [...elements(document)].flatMap((element) => attribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  },
  'names every link and button': ({ document }) =>
    [...named(document, 'a'), ...named(document, 'button')]
      .filter(
        (element) =>
          !readableText(element) && !attribute(element, 'aria-label') && attribute(element, 'hidden') === undefined,
      )
      .map((element) => `<${element.tagName} href="${attribute(element, 'href') ?? ''}">`),
  'calls each heading by its words alone': ({ document }) =>
    [1, 2, 3, 4].flatMap((level) =>
      [...named(document, `h${level}`)]
        .filter((heading) => [...elements(heading)].some((inner) => attribute(inner, 'aria-label') !== undefined))
        .map(readableText),
    ),
  'has no list without entries': ({ document }) =>
    [...named(document, 'ul'), ...named(document, 'ol')]
      .filter((list) => named(list, 'li').next().done && attribute(list, 'data-search-results') === undefined)
      .map((list) => attribute(list, 'class') ?? attribute(list, 'id') ?? 'a list'),
  'says of each head of a row that it is one': ({ document }) =>
    [...named(document, 'tbody')]
      .flatMap((body) => [...named(body, 'th')])
      .filter((head) => attribute(head, 'scope') !== 'row')
      .map(readableText),
};

for (const [claim, findMistakes] of Object.entries(claims)) {
  test(`every page ${claim}`, () => {
    const mistakes = readExportedPages().flatMap((page) =>
      findMistakes(page).map((mistake) => `${page.route}: ${mistake}`),
    );
    expect(mistakes).toEqual([]);
  });
}

test('no two pages bear the same title', () => {
  const pagesOf = new Map<string, string[]>();
  for (const { route, document } of readExportedPages()) {
    const [title] = named(document, 'title');
    const text = title ? textOf(title) : '';
    pagesOf.set(text, [...(pagesOf.get(text) ?? []), route]);
  }
  expect([...pagesOf].filter(([, pages]) => pages.length > 1)).toEqual([]);
});

test('a page that lists others calls no two of them alike', () => {
  const lists = readExportedPages().filter(({ route }) => /^\/(docs|endpoints|ports|releases|topology)\/$/.test(route));
  expect(lists).toHaveLength(5);
  for (const { route, document } of lists) {
    const targets = new Map<string, Set<string>>();
    for (const link of named(document, 'a')) {
      const name = attribute(link, 'aria-label') ?? readableText(link);
      const target = attribute(link, 'href') ?? '';
      // What a picture links to stands in a group that bears the name of the picture.
      if (!target.includes('#')) targets.set(name, (targets.get(name) ?? new Set()).add(target));
    }
    const alike = [...targets].filter(([, { size }]) => size > 1).map(([name]) => name);
    expect(alike, route).toEqual([]);
  }
});
