import { expect, it } from 'vitest';
import type { OutlineItem } from '@/lib/content';
import type { Endpoint } from '@/lib/flows';
import { contentsOf } from './contents-of';

const smee: Endpoint = {
  id: 'smee',
  name: 'Smee',
  aliases: [],
  kind: 'service',
  providers: [],
  runsOn: [],
  installedBy: 'eks-anywhere',
  zones: { boot: [], steady: [], manage: [] },
  since: '0.10',
  until: null,
  renames: [],
  note: null,
  evidence: [],
  confidence: { level: 'high' },
};

const surroundings = { endpoints: new Map([['smee', smee]]), options: [], errata: [], published: [] };
const table: OutlineItem = { kind: 'table', anchor: 'to-smee', listener: 'smee' };
const heading = (text: string): OutlineItem => ({ kind: 'heading', anchor: text.toLowerCase(), text, level: 2 });

it('a table under a heading with the name of its listener is listed once', () => {
  expect(contentsOf([heading('Smee'), table], surroundings).map(({ anchor }) => anchor)).toEqual(['smee']);
});

it('any other table is listed below its heading, by the name of its listener', () => {
  expect(contentsOf([heading('Boot'), table], surroundings)).toEqual([
    { anchor: 'boot', text: 'Boot', depth: 0 },
    { anchor: 'to-smee', text: 'Smee', depth: 1 },
  ]);
});
