import { expect, test } from 'vitest';
import { findWrongVariables } from './build-variables.mjs';

test.each([
  {},
  { BASE_PATH: '', SITE_URL: '', SOURCE_URL: '' },
  { BASE_PATH: '/ports', SITE_URL: 'https://docs.example.org', SOURCE_URL: 'https://git.example.org/portolan' },
  { BASE_PATH: '/a/b.c', SITE_URL: 'http://docs.example.org:8080/', SOURCE_URL: 'https://git.example.org/a/b/' },
])('%o can be built with', (variables) => {
  expect(findWrongVariables(variables)).toEqual([]);
});

test.each([
  { BASE_PATH: '/' },
  { BASE_PATH: 'ports' },
  { BASE_PATH: '/ports/' },
  { BASE_PATH: '/../ports' },
  { BASE_PATH: '/.' },
  { SITE_URL: 'docs.example.org' },
  { SITE_URL: 'https://docs.example.org ' },
  { SITE_URL: 'https://docs.example.org"' },
  { SITE_URL: 'https://name:password@docs.example.org' },
  { SITE_URL: 'https://docs.example.org/ports' },
  { SITE_URL: 'https://docs.example.org/?q=' },
  { SOURCE_URL: 'git@git.example.org:portolan' },
])('%o stops the build with its cure', (variables) => {
  const [name] = Object.keys(variables);
  expect(findWrongVariables(variables)).toEqual([expect.stringMatching(new RegExp(`^${name} is .* must be `))]);
});
