import { expect, it } from 'vitest';
import { ask, askTyping } from './fixtures/search';

it.each([
  'upgrade 0.21 to 0.26',
  'what changes between v0.26 and v0.21?',
  'which ports for the upgrade from 0.21.3 to 0.26.1',
  '0.21->0.26',
])('two releases lead to what changes between them, older first: %s', (query) => {
  for (const answer of [ask(query), askTyping(query)])
    expect(answer).toMatchObject({ state: 'everything', upgrade: { from: '0.21', to: '0.26' }, nothing: null });
});

it('what else is named is found as ever', () => {
  const { upgrade, hits } = ask('etcd 0.21 to 0.26');
  expect(upgrade).toEqual({ from: '0.21', to: '0.26' });
  expect(hits).toEqual(ask('etcd').hits);
  expect(ask('upgrade 0.21 to 0.26 port 9999')).toMatchObject({ state: 'nothing', upgrade: { from: '0.21' } });
  expect(ask('rabbitmq 0.21 to 0.26').state).toBe('nothing');
});

it.each(['0.26', '0.26.1 to 0.26.2', '0.21, 0.22 or 0.26', '0.26 to 0.29', '0.25.3 seconds to 0.26.1.4', 'etcd'])(
  'no upgrade is read into %s',
  (query) => {
    expect(ask(query).upgrade).toBeNull();
  },
);
