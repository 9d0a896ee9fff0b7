import { anyOf, type Block, formatBlock, readBlock } from '../address';
import { allLines, notKnown, type SecondReading } from '../reading';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

const words = "'[A-Za-z0-9 ._:/(),+-]*'";
const list = "('[0-9a-f.:/-]+'(?:, '[0-9a-f.:/-]+')*)";
const command = new RegExp(
  `^New-NetFirewallRule -DisplayName ${words} -Group 'Portolan' -Direction (Inbound|Outbound) -Action Allow ` +
    `(?:-Protocol (TCP|UDP) -(Local|Remote)Port ${list}|-Protocol ICMPv([46]) -IcmpType (8|128)) ` +
    `-RemoteAddress ${list} -LocalAddress ${list} -Description ${words}$`,
);

const members = (text: string): string[] => text.split(', ').map((word) => word.slice(1, -1));

const halves = ['0.0.0.0/1,128.0.0.0/1', '::/1,8000::/1'];

/** Both halves of everything are everything. */
function readNetworks(text: string): Block[] {
  const found = members(text);
  const whole = halves.indexOf(found.join(','));
  return whole >= 0 ? [anyOf(whole === 0 ? 4 : 6)] : found.map(readBlock);
}

export const windows: SecondReading = {
  format: 'windows',
  read: (files) =>
    allLines(files, '#').flatMap((line) => {
      const [, direction, name, end, ports, family, type, remote, local] = command.exec(line) ?? [];
      const isOut = direction === 'Outbound';
      if (!remote || !local || (end !== undefined && (end === 'Remote') !== isOut)) throw notKnown('Windows', line);
      const sides = isOut
        ? { sources: readNetworks(local), destinations: readNetworks(remote) }
        : { sources: readNetworks(remote), destinations: readNetworks(local) };
      const isPing = name === undefined;
      const isRightPing =
        sides.sources.every((block) => formatBlock(block).startsWith(`${family}/`)) &&
        (family === '4') === (type === '8');
      if (isPing && !isRightPing) throw notKnown('Windows', line);
      return toPermits({
        protocol: name ?? 'icmp',
        way: isOut ? 'out' : 'in',
        ...sides,
        ports: ports === undefined ? undefined : members(ports).map((word) => readPorts(word, '-')),
      });
    }),
  says: (meant) => (isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [meant]),
};
