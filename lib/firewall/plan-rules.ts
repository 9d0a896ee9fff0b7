import { type Flow, noRuleReasons, type PortRange, type Zone, type ZoneId } from '@/lib/flows';
import * as words from '@/lib/words/firewall-rules';
import { caveatRules } from './caveat-rules';
import { type Crossing, crossingsOf } from './crossings';
import { areOptional } from './label';
import { staysInNetwork } from './one-network';
import type { Becomes, Networks, Outcome, Part, Place, Rule, Side } from './rule';
import { byFamily } from './side';
import { warningsOf } from './warnings';

/** As much of a flow as rules are made from; a page hands this to the browser. */
export type RuleFlow = Pick<
  Flow,
  | 'id'
  | 'rowId'
  | 'protocol'
  | 'ports'
  | 'purpose'
  | 'path'
  | 'symmetric'
  | 'need'
  | 'providers'
  | 'releases'
  | 'phases'
  | 'sourceZones'
  | 'destinationZones'
>;

export const toRuleFlow = (flow: Flow): RuleFlow => ({
  id: flow.id,
  rowId: flow.rowId,
  protocol: flow.protocol,
  ports: flow.ports,
  purpose: flow.purpose,
  path: flow.path,
  symmetric: flow.symmetric,
  need: flow.need,
  providers: flow.providers,
  releases: flow.releases,
  phases: flow.phases,
  sourceZones: flow.sourceZones,
  destinationZones: flow.destinationZones,
});

export interface PlanInput {
  flows: readonly RuleFlow[];
  zones: readonly Zone[];
  networks: Networks;
  /** Zones of several networks: a firewall between zones may stand between these as well. */
  divided?: readonly ZoneId[];
  place: Place;
  leavesOptionalOut?: boolean;
  /** Without a tunnel pods meet under their own addresses, of which rules between machines know nothing. */
  routesPods?: boolean;
}

export interface Plan {
  rules: readonly Rule[];
  /** What rows would open that need not be opened here, or are left out by choice; without numbers. */
  spared: readonly Rule[];
  outcomes: readonly Outcome[];
  warnings: readonly string[];
}

export function toSide(zone: ZoneId, { zones, networks }: Pick<PlanInput, 'zones' | 'networks'>): Side {
  const name = zones.find(({ id }) => id === zone)?.name ?? zone;
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { zone, name, placeholder: `<${slug}>`, cidrs: networks[zone] ?? [] };
}

/** Why a flow gets no rule whatever the place; undefined where it may get one. */
function settled(
  { path, protocol, ports, sourceZones, destinationZones }: RuleFlow,
  { routesPods }: PlanInput,
): Becomes | undefined {
  if (routesPods && path === 'overlay') return { kind: 'cannot be said', why: words.betweenPods };
  const why = noRuleReasons[path];
  if (why) return { kind: 'needs none', why };
  if (protocol === 'ARP') return { kind: 'needs none', why: words.oneSegment };
  if (protocol !== 'ICMP' && ports.length === 0) return { kind: 'cannot be said', why: words.portOfSite };
  if (sourceZones.length === 0 || destinationZones.length === 0)
    return { kind: 'cannot be said', why: words.unknownMachines };
  return undefined;
}

const isDhcpPort = ({ from, to }: PortRange): boolean => from === to && (from === 67 || from === 68);

const isDhcp = ({ protocol, ports }: RuleFlow): boolean => protocol === 'UDP' && ports.every(isDhcpPort);

/** DHCP exists in IPv4 alone, whatever else the row opens. */
function apart(flow: RuleFlow): RuleFlow[] {
  const isMixed = flow.protocol === 'UDP' && flow.ports.some(isDhcpPort) && !flow.ports.every(isDhcpPort);
  if (!isMixed) return [flow];
  return [true, false].map((wanted) => ({
    ...flow,
    ports: flow.ports.filter((range) => isDhcpPort(range) === wanted),
  }));
}

const isOptional = ({ need }: RuleFlow): boolean => need.kind === 'optional';

/** What is optional stands in rules of its own, so that it can be left out, refused or given an end by itself. */
const keyOf = ({ flow, source, destination, direction }: Crossing<RuleFlow>): string =>
  [direction, source, destination, flow.protocol, isDhcp(flow), isOptional(flow)].join(' ');

function gather(crossings: readonly Crossing<RuleFlow>[], input: PlanInput): Rule[] {
  const groups = new Map<string, Crossing<RuleFlow>[]>();
  for (const crossing of crossings) {
    const group = groups.get(keyOf(crossing));
    if (group) group.push(crossing);
    else groups.set(keyOf(crossing), [crossing]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [toRule(first, group, input)] : [];
  });
}

/** The flows of one row differ in their ends alone. */
const toPart = (row: RuleFlow, flows: readonly RuleFlow[]): Part => ({
  rowId: row.rowId,
  flowIds: flows.filter((flow) => flow.rowId === row.rowId).map(({ id }) => id),
  purpose: row.purpose,
  ports: row.ports,
  phases: row.phases,
  isOptional: isOptional(row),
});

function toRule(
  { flow, source, destination, direction }: Crossing<RuleFlow>,
  group: readonly Crossing<RuleFlow>[],
  input: PlanInput,
): Rule {
  const flows = [...new Set(group.map((crossing) => crossing.flow))];
  const rows = [...new Map(flows.map((each) => [each.rowId, each])).values()];
  return {
    number: 0,
    direction,
    ...(isDhcp(flow) && { only: 4 as const }),
    source: toSide(source, input),
    destination: toSide(destination, input),
    protocol: flow.protocol === 'TCP' ? 'tcp' : flow.protocol === 'UDP' ? 'udp' : 'icmp',
    parts: rows.map((row) => toPart(row, flows)),
  };
}

const elsewhere = (place: Place): string =>
  place.kind === 'between'
    ? words.withinZone
    : place.kind === 'host' && place.outbound
      ? words.notThisHost
      : words.notToThisHost;

const isAbout =
  ({ id }: RuleFlow) =>
  ({ parts }: Rule): boolean =>
    parts.some(({ flowIds }) => flowIds.includes(id));

/** Rules by what becomes of them. */
interface Sifted {
  /** One side has only IPv4, the other only IPv6 addresses. */
  lost: readonly Rule[];
  within: readonly Rule[];
  leftOut: readonly Rule[];
  kept: readonly Rule[];
}

function fateOf(rule: Rule, { leavesOptionalOut }: PlanInput): keyof Sifted {
  if (byFamily(rule).length === 0) return 'lost';
  if (staysInNetwork(rule)) return 'within';
  return leavesOptionalOut && areOptional(rule.parts) ? 'leftOut' : 'kept';
}

function sift(rules: readonly Rule[], input: PlanInput): Sifted {
  const of = (fate: keyof Sifted) => rules.filter((rule) => fateOf(rule, input) === fate);
  return { lost: of('lost'), within: of('within'), leftOut: of('leftOut'), kept: of('kept') };
}

function outcomeOf(
  flow: RuleFlow,
  rules: readonly Rule[],
  { lost, within, leftOut }: Sifted,
  input: PlanInput,
): Outcome {
  const say = (becomes: Becomes): Outcome => ({ flowId: flow.id, rowId: flow.rowId, becomes });
  const done = settled(flow, input);
  if (done) return say(done);
  const numbers = rules.filter(isAbout(flow)).map(({ number }) => number);
  if (numbers.length > 0) return say({ kind: 'rule', rules: numbers });
  if (lost.some(isAbout(flow)))
    return say({ kind: 'cannot be said', why: isDhcp(flow) ? words.dhcpIsV4 : words.noCommonFamily });
  if (leftOut.some(isAbout(flow))) return say({ kind: 'needs none', why: words.leftOutByChoice });
  return say({ kind: 'needs none', why: within.some(isAbout(flow)) ? words.oneNetwork : elsewhere(input.place) });
}

/** Flows of the reader's cluster become the fewest rules for a place; every flow is told what became of it. */
export function planRules(input: PlanInput): Plan {
  const wanted = input.flows.filter((flow) => !settled(flow, input)).flatMap(apart);
  const crossings = wanted.flatMap((flow) => crossingsOf(flow, input));
  const sifted = sift(gather(crossings, input), input);
  const { kept, within, leftOut } = sifted;
  const rules = [...kept, ...caveatRules(kept, input.place)].map((rule, index) => ({ ...rule, number: index + 1 }));
  const outcomes = input.flows.map((flow) => outcomeOf(flow, rules, sifted, input));
  return {
    rules,
    spared: [...within, ...leftOut],
    outcomes,
    warnings: warningsOf({ ...input, rules, within, leftOut }),
  };
}
