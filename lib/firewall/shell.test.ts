import { expect, it } from 'vitest';
import { toArgument } from './shell';

it.each([
  ['Kubernetes/API:6443', 'Kubernetes/API:6443'],
  ['two words', "'two words'"],
  ["it's 'quoted'", "'it'\\''s '\\''quoted'\\'''"],
  ['-x', "'-x'"],
  ['a$b', "'a$b'"],
  ['', "''"],
])('%j is the argument %s', (text, argument) => {
  expect(toArgument(text)).toBe(argument);
});
