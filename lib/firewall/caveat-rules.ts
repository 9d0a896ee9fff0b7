import { includesPort } from '@/lib/flows';
import * as words from '@/lib/words/firewall-rules';
import type { Cidr } from './cidr';
import { withoutOverlap } from './parse-networks';
import type { Part, Place, Rule, Side } from './rule';
import { byFamily } from './side';

const single = (base: bigint): Cidr => ({ family: 4, base, prefix: 32 });

const nobody: Side = {
  zone: 'unconfigured',
  name: words.machineWithoutAddress,
  placeholder: '<unconfigured>',
  cidrs: [single(0n)],
};

const everybody: Side = {
  zone: 'broadcast',
  name: words.broadcast,
  placeholder: '<broadcast>',
  cidrs: [single(0xffff_ffffn)],
};

const serves = (port: number) => (part: Part) => part.ports.some((range) => includesPort(range, port));

const asksDhcp = (rule: Rule): boolean =>
  rule.protocol === 'udp' &&
  rule.direction !== 'out' &&
  rule.parts.some(serves(67)) &&
  byFamily({ ...rule, only: 4 }).length > 0;

const about = (rules: readonly Rule[], port: number, say: (purpose: string) => string): Part[] =>
  [...new Map(rules.flatMap(({ parts }) => parts.filter(serves(67))).map((part) => [part.rowId, part])).values()].map(
    (part) => ({ ...part, purpose: say(part.purpose), ports: [{ from: port, to: port }] }),
  );

const onlyV4 = (side: Side): Cidr[] => side.cidrs.filter(({ family }) => family === 4);

/** The answer is no reply of the connection, because the question went to everybody. */
const answerTo = (rule: Rule): Rule => ({
  number: 0,
  direction: 'out',
  source: { ...rule.destination, cidrs: onlyV4(rule.destination) },
  destination: { ...everybody, cidrs: withoutOverlap([...everybody.cidrs, ...onlyV4(rule.source)]) },
  protocol: 'udp',
  sourcePorts: [{ from: 67, to: 67 }],
  parts: about([rule], 68, words.answerToMachine),
  caveat: 'dhcp-broadcast',
  only: 4,
});

/** A machine that asks for its address has none: it sends from 0.0.0.0 to everybody. */
export function caveatRules(rules: readonly Rule[], place: Place): Rule[] {
  const asking = rules.filter(asksDhcp);
  const [first] = asking;
  if (!first) return [];
  const question: Rule = {
    number: 0,
    direction: first.direction,
    source: nobody,
    destination: everybody,
    protocol: 'udp',
    sourcePorts: [{ from: 68, to: 68 }],
    parts: about(asking, 67, words.broadcastOfMachine),
    caveat: 'dhcp-broadcast',
    only: 4,
  };
  return [question, ...(place.kind === 'host' && place.outbound ? asking.map(answerTo) : [])];
}

/** Whether the rule opens the port where TFTP is asked. */
export const asksTftp = ({ protocol, parts, caveat }: Rule): boolean =>
  !caveat && protocol === 'udp' && parts.some(serves(69));
