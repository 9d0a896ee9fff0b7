import dgram from 'node:dgram';
import net from 'node:net';

/** `echo.mjs <port>…`: answers with what it was sent, on TCP and UDP and both families; says "ready" once. */
const ports = process.argv.slice(2).map(Number);
const listening = (emitter, start) =>
  new Promise((resolve, reject) => {
    emitter.once('listening', resolve).once('error', reject);
    start();
  });

for (const port of ports) {
  const server = net.createServer((socket) => socket.on('error', () => socket.destroy()).pipe(socket));
  await listening(server, () => server.listen(port, '::'));
  const socket = dgram.createSocket('udp6');
  socket.on('message', (message, { address, port: back }) => socket.send(message, back, address));
  await listening(socket, () => socket.bind(port, '::'));
}
console.log('ready');
