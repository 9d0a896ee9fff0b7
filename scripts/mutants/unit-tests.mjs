import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { Assertion, expect, use } from 'chai';

/**
 * What unit tests import from Vitest, as far as these use it, for a process that loads them once and calls them
 * thousands of times. The matchers are Vitest's own.
 */
use(JestExtend);
use(JestChaiExpect);
use(JestAsymmetricMatchers);

let running = { file: '' };

/** Nothing is written here: a golden file that is not there is a failure. */
Assertion.addMethod('toMatchFileSnapshot', function toMatchFileSnapshot(path) {
  expect(this._obj).toBe(readFileSync(join(dirname(running.file), path), 'utf8'));
});

export { expect };

let declared = [];
let file = '';
const path = [];

/** Said before the first test of each file. */
export function beginFile(name) {
  file = name;
}

/** The tests that were declared since the last call, in their order. */
export function takeTests() {
  const taken = declared;
  declared = [];
  return taken;
}

export function runTest(test) {
  running = test;
  return test.run();
}

/** Titles have to differ, so each row of a table adds its number. */
function titleOf(title, cells, index) {
  const named = title.replace(/\$([a-zA-Z]+)/g, (_, key) => JSON.stringify(cells[0]?.[key]));
  return `${/%[^ ]/.test(named) ? format(named, ...cells) : named} #${index}`;
}

const withTables = (declare) =>
  Object.assign(declare, {
    each: (rows) => (title, body) => {
      for (const [index, row] of rows.entries()) {
        const cells = Array.isArray(row) ? row : [row];
        declare(titleOf(title, cells, index), () => body(...cells));
      }
    },
  });

export const describe = withTables((title, body) => {
  path.push(title);
  body();
  path.pop();
});

export const it = withTables((title, run) => {
  declared.push({ name: [...path, title].join(' '), file, run });
});

export const test = it;
