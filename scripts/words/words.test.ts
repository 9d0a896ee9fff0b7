import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import zones from '@/content/zones.json' with { type: 'json' };
import { formats } from '@/lib/firewall';
import * as formatWords from '@/lib/words/formats';
import { root } from '../paths.mjs';
import { exceptions } from './exceptions';
import { findLiteralWords } from './find-literal-words';

/** `lib/content` speaks to authors alone. */
const folders = [
  'app',
  'components',
  'scripts/bundle',
  'scripts/post-build',
  'lib/firewall',
  'lib/flows',
  'lib/profile',
  'lib/releases',
  'lib/search',
  'lib/topology',
];

const found = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$|\/fixtures\//.test(file))
    .flatMap((file) =>
      findLiteralWords(readFileSync(join(root, file), 'utf8'), file).map((words) => ({ file, ...words })),
    ),
);

const excuses = (exception: (typeof exceptions)[number], { file, text }: (typeof found)[number]): boolean =>
  file.startsWith(exception.file) && text.startsWith(exception.text ?? '');

it('what a reader sees or hears stands in lib/words', () => {
  const unexcused = found.filter((words) => !exceptions.some((exception) => excuses(exception, words)));
  expect(unexcused.map(({ file, line, text }) => `${file}:${line}: "${text}"`)).toEqual([]);
});

it('nothing is excused that is not there', () => {
  expect(exceptions.filter((exception) => !found.some((words) => excuses(exception, words)))).toEqual([]);
});

it.each(formats)('what $label is called and how far it was tried stands in lib/words', ({ label, proof }) => {
  expect(Object.values(formatWords)).toContainEqual(expect.objectContaining({ label, proof: proof.sentence }));
});

it.each([
  ...zones.map(({ id, about }) => [id, about] as const),
  ...formats.map(({ id, proof }) => [id, proof.sentence] as const),
])('what is said of %s speaks to the reader, in no words of a test', (_, sentence) => {
  expect(sentence).not.toMatch(/\bthe readers?\b|\bhostile\b/i);
});
