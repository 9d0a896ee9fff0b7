/** How a connection failed, as the message that somebody pastes says it. */
export type Failure = 'refused' | 'timedOut' | 'noRoute';

/**
 * In the words of Go, libc, curl, ssh and Windows. Not the timeout of a TLS handshake or of an answer: there the connection
 * stood.
 */
const messages: Record<Failure, RegExp> = {
  refused: /\bconnection\b[^;]{0,80}\brefused\b|\beconnrefused\b|\bactively refused\b/,
  timedOut:
    /\bi\/o timeout\b|\betimedout\b|\boperation timed out\b|\bconnect(?:ion)?\b[^;]{0,80}\btimed out\b|\bconnect(?:ion)? timeout\b/,
  noRoute: /\bno route to host\b|\behostunreach\b|\bhost (?:is )?unreachable\b/,
};

/** `text` is folded. */
export function findFailure(text: string): Failure | undefined {
  const failures = Object.keys(messages) as Failure[];
  return failures.find((failure) => messages[failure].test(text));
}
