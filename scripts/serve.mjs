import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { listen } from './serve/listen.mjs';

const dir = resolve(process.argv[2] ?? 'out');
const asked = process.env.PORT || undefined;
const wanted = Number(asked ?? 3000);
const host = process.env.HOST || 'localhost';
const basePath = process.env.BASE_PATH ?? '';

if (!existsSync(dir)) {
  console.error(`There is nothing to serve in ${dir}; \`npm run build\` makes it.`);
  process.exit(1);
}

if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is "${asked}"; it must be a number from 1 to 65535, or 0 for any port that is free.`);
  process.exit(1);
}

const server = await listenNear(wanted);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(server));
const { port } = server.address();
if (port !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken, so another one is used.`);
console.log(
  `Portolan is ready on http://${host.includes(':') ? `[${host}]` : host}:${port}${basePath}/ (Ctrl-C ends it)`,
);

/** A port that was asked for by name is used or refused; 3000 is only a habit, so the next free one does. */
async function listenNear(first) {
  const last = asked ? first : first + 50;
  for (let port = first; ; port++) {
    try {
      return await listen({ dir, host, port, basePath });
    } catch (error) {
      if (error.code === 'EADDRINUSE' && port < last) continue;
      console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken; name another one in PORT.` : error.message);
      process.exit(1);
    }
  }
}

function stop(running) {
  running.close();
  running.closeAllConnections();
}
