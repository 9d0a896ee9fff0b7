import { expect, test } from 'vitest';
import stories from '@/content/stories.json';
import { getCatalog } from '@/lib/content';
import { checkStories, tellStories } from './tell-stories';

const { flows } = await getCatalog();
const told = (steps: { id: string; text: string; rows: string[] }[]) => [{ id: 'boot', title: 'Boot', steps }];

test('every row that the stories name is known', () => {
  expect(checkStories(stories, flows)).toEqual([]);
});

test('an unknown row and a name given twice are said with their place', () => {
  const wrong = told([
    { id: 'one', text: 'One.', rows: ['etcd/tcp-1'] },
    { id: 'one', text: 'Two.', rows: [flows[0]?.rowId ?? ''] },
  ]);
  expect(checkStories(wrong, flows)).toEqual([
    'content/stories.json: story "boot", step "one": "etcd/tcp-1" names no row; write its id, or its id, "~" and one of its sources',
    'content/stories.json: story "boot", step "one": there is another step of this name',
  ]);
});

test('a step of which nothing is drawn is left out, and a story without steps with it', () => {
  const known = flows[0];
  if (!known) throw new Error('there are no flows');
  const written = told([
    { id: 'here', text: 'Here.', rows: [known.id] },
    { id: 'elsewhere', text: 'Elsewhere.', rows: ['elsewhere/row'] },
  ]);
  expect(tellStories(written, [known])[0]?.steps.map(({ id, flowIds }) => [id, flowIds])).toEqual([
    ['boot.here', [known.id]],
  ]);
  expect(tellStories(written, [])).toEqual([]);
});

test('bare metal is told from power to pivot', () => {
  const drawn = flows.filter(({ providers }) => providers.includes('bare-metal'));
  const steps = tellStories(stories, drawn)[0]?.steps.map(({ id }) => id.replace('creation.', '')) ?? [];
  const wanted = ['power', 'dhcp-boot', 'boot-file', 'hookos', 'workflow', 'metadata', 'join', 'pivot'];
  expect(steps.filter((step) => wanted.includes(step))).toEqual(wanted);
});
