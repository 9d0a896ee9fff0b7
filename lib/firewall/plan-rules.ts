import { type Flow, noRuleReasons, type PortRange, type Zone, type ZoneId } from '@/lib/flows';
import * as words from '@/lib/words/firewall-rules';
import { caveatRules } from './caveat-rules';
import { type Crossing, crossingsOf } from './crossings';
import { areOptional } from './label';
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
}

export interface Plan {
  rules: readonly Rule[];
  /** What optional rows would open that are left out by choice; without numbers. */
  leftOut: readonly Rule[];
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
function settled({ path, protocol, ports, sourceZones, destinationZones }: RuleFlow): Becomes | undefined {
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

interface Drafts extends Pick<Plan, 'rules' | 'leftOut'> {
  /** The flows that the firewall sees. */
  seen: ReadonlySet<string>;
}

function outcomeOf(flow: RuleFlow, { rules, leftOut, seen }: Drafts, place: Place): Outcome {
  const about = { flowId: flow.id, rowId: flow.rowId };
  const done = settled(flow);
  if (done) return { ...about, becomes: done };
  const numbers = rules.filter(isAbout(flow)).map(({ number }) => number);
  if (numbers.length > 0) return { ...about, becomes: { kind: 'rule', rules: numbers } };
  if (leftOut.some(isAbout(flow))) return { ...about, becomes: { kind: 'needs none', why: words.leftOutByChoice } };
  if (!seen.has(flow.id)) return { ...about, becomes: { kind: 'needs none', why: elsewhere(place) } };
  const why = isDhcp(flow) ? words.dhcpIsV4 : words.noCommonFamily;
  return { ...about, becomes: { kind: 'cannot be said', why } };
}

/** Flows of the reader's cluster become the fewest rules for a place; every flow is told what became of it. */
export function planRules(input: PlanInput): Plan {
  const wanted = input.flows.filter((flow) => !settled(flow)).flatMap(apart);
  const crossings = wanted.flatMap((flow) => crossingsOf(flow, input));
  const plain = gather(crossings, input).filter((rule) => byFamily(rule).length > 0);
  const isLeftOut = ({ parts }: Rule): boolean => input.leavesOptionalOut === true && areOptional(parts);
  const leftOut = plain.filter(isLeftOut);
  const kept = plain.filter((rule) => !isLeftOut(rule));
  const rules = [...kept, ...caveatRules(kept, input.place)].map((rule, index) => ({ ...rule, number: index + 1 }));
  const seen = new Set(crossings.map(({ flow }) => flow.id));
  const outcomes = input.flows.map((flow) => outcomeOf(flow, { rules, leftOut, seen }, input.place));
  return { rules, leftOut, outcomes, warnings: warningsOf({ rules, leftOut, ...input }) };
}
