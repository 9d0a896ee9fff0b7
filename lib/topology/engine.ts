import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';

/** Pictures of one build ask for little more than so many layouts; what is older is forgotten. */
const most = 400;

const engine = new ELK();
const answers = new Map<string, Promise<ElkNode>>();

/** Pictures that differ in words alone, and rounds that change nothing, ask the same again; it is worked out once. */
export function askEngine(question: ElkNode): Promise<ElkNode> {
  const key = JSON.stringify(question);
  const answer = answers.get(key) ?? engine.layout<ElkNode>(question);
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > most && oldest !== undefined) answers.delete(oldest);
  return answer;
}
