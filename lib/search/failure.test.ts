import { expect, it } from 'vitest';
import { findFailure } from './failure';

it.each([
  { text: 'dial tcp 10.0.0.5:10250: i/o timeout', failure: 'timedOut' },
  { text: 'ssh: connect to host 10.0.0.5 port 22: connection timed out', failure: 'timedOut' },
  { text: 'connection to 192.0.2.10 timed out', failure: 'timedOut' },
  { text: 'dial tcp 10.0.0.5:443: connect: connection refused', failure: 'refused' },
  {
    text: 'the connection to the server 10.0.0.5:6443 was refused - did you specify the right host or port?',
    failure: 'refused',
  },
  { text: 'dial tcp 10.0.0.5:6443: connect: no route to host', failure: 'noRoute' },
  { text: 'net/http: tls handshake timeout', failure: undefined },
  { text: 'client.timeout exceeded while awaiting headers', failure: undefined },
  { text: 'which port is refused by default', failure: undefined },
])('$text fails as $failure', ({ text, failure }) => {
  expect(findFailure(text)).toBe(failure);
});
