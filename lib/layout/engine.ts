import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import elk from 'elkjs/package.json';
import { layOutInThread } from './threads';

/** With what else a later build need not work out again. */
const cacheDir = '.next/cache/layouts';

/** Pictures of one build ask for little more than so many layouts; what is older is read from disk again. */
const most = 400;

const answers = new Map<string, Promise<ElkNode>>();

/**
 * The same engine gives the same answer to the same question, and it is asked often: by pictures that differ in words
 * alone, by rounds that change nothing, by the next build. Each is worked out once.
 */
export function askEngine(question: ElkNode): Promise<ElkNode> {
  const key = createHash('sha256').update(elk.version).update(JSON.stringify(question)).digest('hex');
  const answer = answers.get(key) ?? recall(key, question);
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > most && oldest !== undefined) answers.delete(oldest);
  return answer;
}

async function recall(key: string, question: ElkNode): Promise<ElkNode> {
  const file = `${cacheDir}/${key}.json`;
  const known = read(file);
  if (known !== undefined) return JSON.parse(known);
  const answer = await layOutInThread(question);
  write(file, JSON.stringify(answer));
  return answer;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whole or not at all, for another process may read meanwhile. */
function write(file: string, text: string): void {
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
