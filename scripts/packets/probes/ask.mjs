import { randomUUID } from 'node:crypto';
import dgram from 'node:dgram';
import net from 'node:net';

/** `ask.mjs <milliseconds> <tcp|udp>/<address>/<port>…`: prints those that echoed a nonce back in time, a line each. */
const [patience, ...targets] = process.argv.slice(2);

function tcp(host, port, nonce, answer) {
  const socket = net.connect({ host, port: Number(port) }, () => socket.write(nonce));
  socket.on('data', (data) => answer(String(data) === nonce)).on('error', () => answer(false));
  return () => socket.destroy();
}

function udp(host, port, nonce, answer) {
  const socket = dgram.createSocket(net.isIPv6(host) ? 'udp6' : 'udp4');
  socket.on('message', (data) => answer(String(data) === nonce)).on('error', () => answer(false));
  socket.send(nonce, Number(port), host);
  return () => socket.close();
}

function ask(target) {
  const [protocol, host, port] = target.split('/');
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(false), Number(patience));
    const end = (protocol === 'tcp' ? tcp : udp)(host, port, randomUUID(), finish);
    let isDone = false;
    // An answer may come while the clock runs out.
    function finish(isEchoed) {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      setImmediate(end);
      resolve(isEchoed ? [target] : []);
    }
  });
}

const batch = 400;
for (let at = 0; at < targets.length; at += batch) {
  const answers = await Promise.all(targets.slice(at, at + batch).map(ask));
  for (const target of answers.flat()) console.log(target);
}
process.exit(0);
