import { parentPort } from 'node:worker_threads';
import ELK from 'elkjs/lib/elk.bundled.js';

/** Lays out one question after another, in a thread of its own. */
const engine = new ELK();
parentPort?.on('message', async (question) => parentPort?.postMessage(await engine.layout(question)));
