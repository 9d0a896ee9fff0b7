import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's `python3-capirca`, which the tests of the formats install where they may. */
export const aclgen = '/usr/bin/aclgen';

/** What capirca writes for the policy and its definitions, for the target that they name. */
export function runCapirca(files: readonly { name: string; body: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-'));
  const at = (name: string) => join(folder, name);
  try {
    for (const name of ['pol', 'def', 'out']) mkdirSync(at(name));
    for (const { name, body } of files) writeFileSync(join(at(name.endsWith('.pol') ? 'pol' : 'def'), name), body);
    execFileSync(
      aclgen,
      [
        ['--base_directory', folder],
        ['--policy_file', at('pol/portolan.pol')],
        ['--definitions_directory', at('def')],
        ['--output_directory', at('out')],
      ].flat(),
      { stdio: 'pipe' },
    );
    return readdirSync(at('out'))
      .map((name) => readFileSync(join(at('out'), name), 'utf8'))
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
