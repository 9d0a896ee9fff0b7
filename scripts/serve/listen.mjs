import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { answer } from './answer.mjs';
import { readFileMap } from './file-map.mjs';

/** Serves a folder under `basePath`; resolves to the server once it accepts. */
export function listen({ dir, host, port, basePath = '' }) {
  const files = readFileMap(dir);
  const server = createServer((request, response) => {
    respond(response, request.method, answerUnder(basePath, files, request));
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

function respond(response, method, { status, headers, path }) {
  if (!path) return response.writeHead(status, headers).end();
  response.writeHead(status, { ...headers, 'Content-Length': statSync(path).size });
  if (method === 'HEAD') return response.end();
  return createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}
