import dgram from 'node:dgram';
import net from 'node:net';

/**
 * `sweep.mjs <from> <to> <address>…`: one SYN and one datagram to every port of every address. No listener and no
 * waiting: a socket is closed as soon as its SYN is out, so nothing is sent twice; the observer counts.
 */
const [from, to, ...hosts] = process.argv.slice(2);
const ports = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
const batch = 500;
const turn = () => new Promise((resolve) => setImmediate(resolve));

async function inBatches(send) {
  for (let at = 0; at < ports.length; at += batch) await send(ports.slice(at, at + batch));
}

function syn(host) {
  return inBatches(async (some) => {
    // A refusal is an answer like any other; who got through is read at the other end.
    const sockets = some.map((port) => net.connect({ host, port }).on('error', () => {}));
    await turn();
    for (const socket of sockets) socket.destroy();
    await turn();
  });
}

async function datagrams(host) {
  const socket = dgram.createSocket(net.isIPv6(host) ? 'udp6' : 'udp4').on('error', () => {});
  await new Promise((resolve) => socket.bind(0, resolve));
  const send = (port) => new Promise((resolve) => socket.send('x', port, host, resolve));
  await inBatches((some) => Promise.all(some.map(send)));
  socket.close();
}

for (const host of hosts) {
  await syn(host);
  await datagrams(host);
}
