import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { securityHeaders } from '../security-headers.mjs';
import { answer } from './answer.mjs';

/** Serves a folder under `basePath`; resolves to the server once it accepts. */
export function listen({ dir, host, port, basePath = '' }) {
  const folder = resolve(dir);
  const server = createServer((request, response) => {
    answerUnder(basePath, folder, request)
      .then((reply) => respond(response, request.method, reply))
      .catch(() => response.destroy());
  });
  return new Promise((accept, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => accept(server));
  });
}

async function answerUnder(basePath, folder, { method, url = '/', headers }) {
  if (!basePath) return answer(folder, { method, url, headers });
  if (url === '/' || url === basePath) return { status: 308, headers: { Location: `${basePath}/` } };
  if (!url.startsWith(`${basePath}/`)) return { status: 404, headers: {} };
  const reply = await answer(folder, { method, url: url.slice(basePath.length), headers });
  const location = reply.headers.Location;
  return location ? { ...reply, headers: { ...reply.headers, Location: basePath + location } } : reply;
}

/** A file that was found may be gone by now, for a build writes the folder anew; what is open stays whole. */
async function respond(response, method, { status, headers, path }) {
  if (!path) return response.writeHead(status, headers).end();
  const file = await open(path).catch(() => undefined);
  if (!file) return response.writeHead(404, securityHeaders).end();
  try {
    const { size } = await file.stat();
    response.writeHead(status, { ...headers, 'Content-Length': size });
    if (method === 'HEAD') response.end();
    else await pipeline(file.createReadStream({ autoClose: false }), response);
  } finally {
    await file.close();
  }
}
