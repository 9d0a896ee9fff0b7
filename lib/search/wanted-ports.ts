import type { PortNumber, Token } from './scan';
import type { Vocabulary } from './vocabulary';

/** From here on systems pick ports for the side that starts a connection. */
const firstEphemeral = 32_768;
/** A bare number below this counts something else, where words stand beside it. */
const lowestBare = 20;
/** So many machines nobody has: `10250 workers` asks for a port. */
const tooMany = 6000;
const highest = 65_535;

const isWord = (token: Token | undefined, words: (text: string) => boolean): boolean =>
  token?.kind === 'word' && token.within === 'text' && words(token.text);

const portWord = (text: string): boolean => /^ports?$/.test(text);
const sourceWord = (text: string): boolean => /^(?:source|src|s|local|client|ephemeral)$/.test(text);

const aimedWord = (text: string): boolean => /^(?:dports?|dpt|dstport)$/.test(text);
const destinationWord = (text: string): boolean => portWord(text) || aimedWord(text);

/** `read request from 10.0.0.5:2070`: what arrives from there, so that the number is the sender's. */
const arrives = (text: string): boolean =>
  /^(?:requests?|quer(?:y|ies)|accepted|accepting|received|receiving)$/.test(text);

/** Destination ports: those behind a host before bare ones, those behind an arrow before those in front of it. */
export function wantedPorts(tokens: readonly Token[], vocabulary: Vocabulary): readonly PortNumber[] {
  const ports = tokens.filter(
    (token, at): token is PortNumber => token.kind === 'port' && isWanted(token, at, tokens, vocabulary),
  );
  return behindArrow(withoutEphemeral(addressedFirst(ofMachines(ports), tokens), tokens), tokens);
}

/** The port of a Service is no machine's, nor where the address of the Service stands for its name: `….svc:443 … 10.101.4.7:443`. */
function ofMachines(ports: readonly PortNumber[]): readonly PortNumber[] {
  const ofServices = ports.filter(({ service }) => service === 'other').map(({ from }) => from);
  return ports.filter(({ said, from }) => said !== 'address' || !ofServices.includes(from));
}

function isWanted(
  port: PortNumber,
  at: number,
  tokens: readonly Token[],
  { beforeNumber, afterNumber, senses }: Vocabulary,
): boolean {
  const [earlier, before, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (port.from < 1 || port.to > highest || isWholeEphemeral(port)) return false;
  if (!port.protocol && isWord(before, (text) => beforeNumber.has(text))) return false;
  if (isWord(before, portWord) && isWord(earlier, sourceWord)) return false;
  if (before?.kind === 'address' && isWord(earlier, (text) => text === 'from')) {
    if (isEphemeral(port) || tokens.slice(0, at).some((token) => isWord(token, arrives))) return false;
  }
  if (port.said !== 'bare') return true;
  if (isWord(after, (text) => afterNumber.has(text) && !(senses.has(text) && port.from >= tooMany))) return false;
  return port.to >= lowestBare || tokens.every(({ kind }) => kind !== 'word');
}

/** So many of them at once, as Linux, IANA and Windows have them, are where connections start, not where they end. */
export const isWholeEphemeral = ({ from, to }: PortNumber): boolean => from >= firstEphemeral && to - from >= 1000;

/** `from 10.0.0.5 port 50122` names who started. */
const isEphemeral = ({ from, to }: PortNumber): boolean => from >= firstEphemeral && from === to;

/** Where a log line or an address says which number is the destination's, only numbers that are marked as ports are ports. */
function addressedFirst(ports: readonly PortNumber[], tokens: readonly Token[]): readonly PortNumber[] {
  const before = (port: PortNumber) => tokens[tokens.indexOf(port) - 1];
  if (!ports.some((port) => port.said === 'address' || isWord(before(port), aimedWord))) return ports;
  const isMarked = (port: PortNumber): boolean => {
    const earlier = before(port);
    const isListed = earlier?.kind === 'port' && port.start - earlier.end <= 2 && isMarked(earlier);
    return port.said !== 'bare' || isListed || isWord(earlier, destinationWord);
  };
  return ports.filter(isMarked);
}

function behindArrow(ports: readonly PortNumber[], tokens: readonly Token[]): readonly PortNumber[] {
  const arrow = tokens.findLastIndex(({ kind }) => kind === 'arrow');
  const behind = arrow < 0 ? [] : ports.filter((port) => tokens.indexOf(port) > arrow);
  return behind.length > 0 ? behind : ports;
}

function withoutEphemeral(ports: readonly PortNumber[], tokens: readonly Token[]): readonly PortNumber[] {
  const lasting = ports.filter((port) => !isEphemeral(port));
  const isConnection = tokens.filter(({ kind }) => kind === 'address').length >= 2;
  return isConnection && lasting.length > 0 ? lasting : ports;
}
