import { describe, expect, it } from 'vitest';
import { mistakes } from './fixtures/mistakes';
import { mistakesIn, sound, soundSlugs } from './fixtures/sound-content';
import { readContent } from './read-content';
import { ContentError } from './report';

const without = (path: string) => Object.fromEntries(Object.entries(sound).filter(([name]) => name !== path));
const changed = (file: string, from: string, to: string) => ({
  ...sound,
  [file]: sound[file]?.replace(from, () => to) ?? '',
});

it('what is sound is told nothing', async () => {
  expect(await mistakesIn(sound)).toEqual([]);
});

describe.each(mistakes)('$part', ({ list }) => {
  it.each(list)('$mistake', async ({ file, from, to, expected }) => {
    expect(sound[file]).toContain(from);
    expect(await mistakesIn(changed(file, from, to))).toEqual(expected);
  });

  it('every line has a place, and after a semicolon its cure', () => {
    for (const line of list.flatMap(({ expected }) => expected)) {
      expect(line).toMatch(/^content\/[a-z.-]+:\d+:\d+: .+; \S/);
      expect(line).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('files', () => {
  it.each([
    ['overview.mdx', 'write it, or take it off the list in lib/content/page-slugs.ts'],
    ['rows.lock.json', 'restore it from the repository; it keeps the ids of rows'],
    ['endpoints.json', 'restore it from the repository'],
    ['releases.json', 'restore it from the repository'],
    ['hosts.json', 'restore it from the repository'],
    ['code-facts.json', 'restore it from the repository'],
    ['lexicon.json', 'restore it from the repository'],
    ['stories.json', 'restore it from the repository'],
  ])('%s is missing', async (name, cure) => {
    expect(await mistakesIn(without(`content/${name}`))).toContain(`content/${name}:1:1: the file is missing; ${cure}`);
  });

  it('a page that is not on the list', async () => {
    const sources = { ...sound, 'content/overviews.mdx': '', 'content/snow.mdx': '' };
    expect(await mistakesIn(sources)).toEqual([
      'content/overviews.mdx:1:1: "overviews" is not in the list of pages; did you mean "overview"?',
      'content/snow.mdx:1:1: "snow" is not in the list of pages; add it to lib/content/page-slugs.ts',
    ]);
  });

  it('a sidecar without a page', async () => {
    const sources = { ...sound, 'content/bare-metall.rows.json': '{}' };
    expect(await mistakesIn(sources)).toEqual([
      'content/bare-metall.rows.json:1:1: there is no page content/bare-metall.mdx; did you mean "bare-metal"?',
    ]);
  });

  it.each(['zones copy.json', 'notes.md'])('%s, which nothing reads', async (name) => {
    expect(await mistakesIn({ ...sound, [`content/${name}`]: '[]' })).toEqual([
      `content/${name}:1:1: nothing reads the file; remove it, or move it out of content/`,
    ]);
  });

  it.each([
    ['zones.json', 'zone.json'],
    ['bare-metal.rows.json', 'bare-metal.row.json'],
    ['overview.mdx', 'overview.md'],
  ])('%s under the name %s', async (name, wrong) => {
    const sources = { ...without(`content/${name}`), [`content/${wrong}`]: sound[`content/${name}`] ?? '' };
    expect(await mistakesIn(sources)).toContain(
      `content/${wrong}:1:1: nothing reads the file; did you mean "content/${name}"?`,
    );
  });

  it('a page in a folder of its own', async () => {
    expect(await mistakesIn({ ...sound, 'content/new/faq.mdx': '' })).toEqual([
      'content/new/faq.mdx:1:1: "new/faq" is not in the list of pages; add it to lib/content/page-slugs.ts',
    ]);
  });

  it('a page that is missing is one mistake, not one for each id of its rows', async () => {
    const mistakes = await mistakesIn(without('content/bare-metal.mdx'));
    expect(mistakes.filter((line) => /^content\/(rows\.lock|bare-metal\.rows)\.json/.test(line))).toEqual([]);
  });

  it('a sidecar that is missing leaves each row without its entry', async () => {
    expect(await mistakesIn(without('content/bare-metal.rows.json'))).toHaveLength(4);
  });
});

describe('all mistakes of all files', () => {
  const sources = {
    ...sound,
    ...changed('content/bare-metal.mdx', '| 67 |', '| 0 |'),
    'content/zones.json': sound['content/zones.json']?.replace('"name": "BMC", ', '') ?? '',
    'content/overview.mdx': sound['content/overview.mdx']?.replace('#order', '#odrer').replace('all', 'none') ?? '',
  };

  it('are told at once, in the order of files, lines and columns', async () => {
    expect(await mistakesIn(sources)).toEqual([
      'content/bare-metal.mdx:15:19: 0 is not a port; ports go from 1 to 65535',
      'content/overview.mdx:4:12: "none" is no list of providers; write "all" or [bare-metal, vsphere]',
      'content/overview.mdx:11:40: /docs/overview/ has no anchor "odrer"; did you mean "order"?',
      'content/zones.json:5:3: a zone lacks "name"; add it',
    ]);
  });

  it('are one report that carries no stack', async () => {
    const error = await readContent(sources, soundSlugs).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    expect(String((error as ContentError).stack)).toBe((error as ContentError).message);
    expect((error as ContentError).message).toMatch(/^4 mistakes in the content\n\ncontent\/bare-metal\.mdx:15:19: /);
  });
});
