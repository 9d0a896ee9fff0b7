import { expect, it } from 'vitest';
import { ask } from './fixtures/search';

const sentence = (query: string): string =>
  ask(query)
    .card?.sentence.map((part) => ('text' in part ? part.text : part.copy))
    .join('') ?? '';

it('one thing is answered in a sentence with its numbers, and what the published page prints instead', () => {
  expect(sentence('which port for tinkerbell')).toMatch(
    /^Listening ports of Tinkerbell: TCP 42113 \(.+\) and TCP 7172 \(.+; the published page prints 50061\)\.$/,
  );
});

it('a number that several rows share is said once, without what one of them is for', () => {
  expect(sentence('kubelet')).toBe('Listening ports of kubelet: TCP 10250.');
});

it('of a party that only starts connections is said where they go', () => {
  expect(sentence('rufio')).toMatch(/^Connections of Rufio go to TCP 443 \(.+\), TCP 80 \(.+\) and UDP 623 \(.+\)\.$/);
});

it.each(['6443', 'worker to control plane', 'oracle', 'etcd nutanix'])('"%s" names no single thing', (query) => {
  expect(sentence(query)).toBe('');
});

it('of two parties that are asked for the numbers between them are said, and no others of the second', () => {
  expect(sentence('bmc to smee')).toMatch(/^From BMC to Smee \(Boots\): TCP 7171 \([^)]+\)\.$/);
});

it('of a party among whose rows are others’ nothing is said but the numbers', () => {
  expect(sentence('CAPAS')).toBe('CAPAS: TCP 9092 and TCP 8243 (the published page prints 8242).');
});

it('what has no rows is not said to have those of its neighbours', () => {
  expect(sentence('image builder host')).toBe('');
});

it('a question whether an address is free is no port that the address listens on', () => {
  expect(sentence('control plane endpoint')).toBe('Listening ports of Kubernetes API server: TCP 6443.');
});
