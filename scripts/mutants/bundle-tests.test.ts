import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../paths.mjs';
import { testFiles } from './bundle-tests.mjs';

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));

it('has what the tests that mutants are tried with import from Vitest', () => {
  const stand = readFileSync(join(root, 'scripts/mutants/unit-tests.mjs'), 'utf8');
  const offered = namesIn(stand, /^export (?:const |function |\{ )(\w+)/gm);
  const files = testFiles().map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const missing = files.flatMap(({ file, text }) =>
    namesIn(text, /^import \{([^}]*)\} from 'vitest';/gm)
      .filter((name) => !name.startsWith('type ') && !offered.includes(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
