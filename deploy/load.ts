import { Agent, get } from 'node:http';

interface LoadResult {
  answers: number;
  errors: number;
}

/** Keeps `connections` connections busy with requests for `paths` in turn, for some seconds. */
export async function load(options: {
  port: number;
  paths: readonly string[];
  connections: number;
  seconds: number;
}): Promise<LoadResult> {
  const { port, paths, connections, seconds } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const result = { answers: 0, errors: 0 };
  const end = Date.now() + seconds * 1000;
  const reader = async (first: number) => {
    for (let turn = first; Date.now() < end; turn++) {
      const isFine = await isAnswered(agent, port, paths[turn % paths.length] ?? '/');
      if (isFine) result.answers++;
      else result.errors++;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, first) => reader(first)));
  agent.destroy();
  return result;
}

function isAnswered(agent: Agent, port: number, path: string): Promise<boolean> {
  const headers = { 'accept-encoding': 'br, gzip' };
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      response.on('error', () => resolve(false)).on('end', () => resolve(response.statusCode === 200));
      response.resume();
    }).on('error', () => resolve(false));
  });
}
