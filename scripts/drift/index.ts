import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getPublished } from '@/lib/content';
import { checkDrift, type Verdict } from './check-drift';

const usage = 'Which page? npm run drift -- path/to/upstream/page.md [--release 0.21]';

/** npm runs scripts in the project's folder and names the reader's own in INIT_CWD. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function answer(): Verdict {
  try {
    const { positionals, values } = parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: { release: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (!file || others.length > 0) return { code: 2, lines: [usage] };
    const text = readFileSync(fromHere(file), 'utf8');
    return checkDrift({ file, text, release: values.release }, getPublished());
  } catch (error) {
    return { code: 2, lines: [`The page cannot be read: ${messageOf(error)}`, usage] };
  }
}

const { code, lines } = answer();
for (const line of lines) (code === 2 ? console.error : console.log)(line);
process.exitCode = code;
