import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { securityHeaders } from '../security-headers.mjs';
import { answer } from './answer.mjs';
import { readFileMap } from './file-map.mjs';

/** Serves a folder under `basePath`; resolves to the server once it accepts. */
export function listen({ dir, host, port, basePath = '' }) {
  const files = readFileMap(dir);
  const server = createServer((request, response) => {
    respond(response, request.method, answerUnder(basePath, files, request)).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function answerUnder(basePath, files, { method, url = '/', headers }) {
  if (!basePath) return answer(files, { method, url, headers });
  if (url === '/' || url === basePath) return { status: 308, headers: { Location: `${basePath}/` } };
  if (!url.startsWith(`${basePath}/`)) return { status: 404, headers: {} };
  const reply = answer(files, { method, url: url.slice(basePath.length), headers });
  const location = reply.headers.Location;
  return location ? { ...reply, headers: { ...reply.headers, Location: basePath + location } } : reply;
}

/** A file that was listed may be gone by now, for a build writes the folder anew; what is open stays whole. */
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
