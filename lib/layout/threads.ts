import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ElkNode } from 'elkjs/lib/elk.bundled.js';

/** Threads with nothing to do, and those who wait for one, the longest first. */
const free: Worker[] = [];
const waiting: ((thread: Worker) => void)[] = [];
let started = 0;

/** A layout takes long and asks nobody anything, so as many run at a time as there are cores. */
export async function layOutInThread(question: ElkNode): Promise<ElkNode> {
  let thread = await takeThread();
  thread.ref();
  try {
    thread.postMessage(question);
    const [answer] = await once(thread, 'message');
    thread.unref();
    return answer;
  } catch (error) {
    thread = start();
    throw error;
  } finally {
    giveBack(thread);
  }
}

function takeThread(): Worker | Promise<Worker> {
  const thread = free.pop();
  if (thread) return thread;
  if (started === availableParallelism()) return new Promise((resolve) => waiting.push(resolve));
  started += 1;
  return start();
}

/** Idle, it keeps no process alive. */
function start(): Worker {
  const thread = new Worker(new URL('./thread.mjs', import.meta.url));
  thread.unref();
  return thread;
}

function giveBack(thread: Worker): void {
  const next = waiting.shift();
  if (next) next(thread);
  else free.push(thread);
}
