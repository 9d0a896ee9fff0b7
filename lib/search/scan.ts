import type { Protocol } from '@/lib/flows';
import type { Folded } from './fold';
import { rules } from './scan-rules';

interface At {
  start: number;
  end: number;
}

/** `host` and `path`: read from an address, so that an unknown one means nothing. */
export interface Word extends At {
  kind: 'word';
  text: string;
  within: 'text' | 'host' | 'path';
}

export interface PortNumber extends At {
  kind: 'port';
  from: number;
  to: number;
  protocol: Protocol | undefined;
  /** `address`: behind a host · `marked`: with a protocol, a colon or the word port · `bare`: a number alone. */
  said: 'address' | 'marked' | 'bare';
  /** It stood behind a Service of the cluster: the API's, as the port that leads to, or another, which no machine listens on. */
  service?: 'api' | 'other';
}

export interface Address extends At {
  kind: 'address';
}

export interface Arrow extends At {
  kind: 'arrow';
}

/** A release of EKS Anywhere: `0.21`, `v0.21.3`. */
export interface ReleaseName extends At {
  kind: 'release';
  release: string;
}

export type Token = Word | PortNumber | Address | Arrow | ReleaseName;

const startsWord = (text: string, place: number): boolean =>
  place === 0 || !/[\p{L}\p{N}]/u.test(text[place - 1] ?? '');

/** Reads a query into words, ports, addresses and arrows; what is none of these is left out. */
export function scan({ text }: Folded): Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < text.length) {
    const found = readAt(text, place);
    if (found) tokens.push(...found.tokens);
    place = found ? found.end : place + 1;
  }
  return tokens;
}

function readAt(text: string, place: number): { tokens: Token[]; end: number } | undefined {
  if (!startsWord(text, place) && /[\p{L}\p{N}]/u.test(text[place] ?? '')) return undefined;
  for (const [pattern, read] of rules) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match?.[0]) return { tokens: read(match, place), end: place + match[0].length };
  }
  return undefined;
}
