import { expect, test } from 'vitest';
import type { Answer } from '@/lib/search';
import { tellAnswer } from './tell-answer';

const plain: Answer = {
  query: 'x',
  settled: true,
  state: 'hits',
  hits: [],
  chips: [],
  hints: [],
  card: null,
  upgrade: null,
  nothing: null,
};

test('an answer is told as its sentence reads, with its hints', () => {
  const sentence = [{ text: 'Smee: UDP ' }, { copy: '67', protocol: 'UDP' as const, rowId: 'x' }, { text: '.' }];
  const card = { subject: 'Smee', sentence, rowIds: [] };
  expect(tellAnswer({ ...plain, card, hints: ['Called Boots until 0.19.'] })).toBe(
    'Smee: UDP 67. Called Boots until 0.19.',
  );
});

test('that nothing is documented is told together with what is offered instead', () => {
  const nothing = {
    ports: [40],
    nearestPorts: [{ port: '22', protocol: 'TCP' as const, label: 'Worker node' }],
    nearestNames: ['kubelet', 'kube-vip'],
  };
  expect(tellAnswer({ ...plain, state: 'nothing', nothing })).toBe(
    'Nothing is documented for port 40. Ports next to it: TCP 22 Worker node. Did you mean: kubelet, kube-vip.',
  );
});

test('who asks for nothing that is known is told what can be asked', () => {
  const nothing = { ports: [], nearestPorts: [], nearestNames: [] };
  expect(tellAnswer({ ...plain, query: 'zzz', state: 'nothing', nothing })).toBe(
    'Nothing is documented for “zzz”. Ask for a port up to 65535, for a name such as Tinkerbell, or with the line of an error.',
  );
});

test('rows without an answer leave nothing to tell', () => {
  expect(tellAnswer(plain)).toBe('');
});
