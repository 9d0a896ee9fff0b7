import { expect, test } from 'vitest';
import { getCatalog, getStories } from '@/lib/content';
import { tellStories } from './tell-stories';

const { flows } = await getCatalog();
const stories = await getStories();
const told = (steps: { id: string; text: string; rows: string[] }[]) => [{ id: 'boot', title: 'Boot', steps }];

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
