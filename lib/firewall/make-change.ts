import type { Catalog, ZoneId } from '@/lib/flows';
import { applies, describeProfile } from '@/lib/profile';
import type { Choice } from './choice';
import type { Format, Rendering } from './format';
import { formatById } from './formats';
import { ticket } from './formats/ticket';
import { onOneMachine } from './one-machine';
import { type NetworkList, parseNetworks } from './parse-networks';
import { planRules, type RuleFlow } from './plan-rules';
import type { Place, Rule, Variant } from './rule';

/** What a firewall change is made from. */
export interface ChangeFacts extends Pick<Catalog, 'zones' | 'options' | 'readOn'> {
  flows: readonly RuleFlow[];
}

/** The finished change, with what became of each field and flow. */
export interface Change {
  format: Format;
  /** The variant that the format has, which need not be the one that was chosen. */
  variant: Variant;
  rendering: Rendering;
  rules: readonly Rule[];
  fields: Readonly<Record<ZoneId, NetworkList>>;
  /** The zones that take part, in the order of the catalog. */
  zones: readonly ZoneId[];
}

function placeName(place: Place, zones: ChangeFacts['zones']): string {
  if (place.kind === 'between') return 'a firewall between zones';
  if (place.kind === 'listener') return 'the host firewall of every machine that listens';
  const name = zones.find(({ id }) => id === place.zone)?.name ?? place.zone;
  return `the host firewall of ${name}${place.outbound ? ', with what goes out' : ''}`;
}

function headerOf({ profile, place }: Choice, { readOn, options, zones }: ChangeFacts, page: string): string[] {
  return [
    `Portolan: ports of EKS Anywhere ${describeProfile(profile, { releases: [], options })}`,
    `For ${placeName(place, zones)}`,
    `Facts read on ${readOn}. Independent of AWS`,
    ...(page ? [`See ${page}`] : []),
  ];
}

/** From what the reader chose to files, at once: there is no step that can be forgotten. */
export function makeChange(choice: Choice, facts: ChangeFacts, page = ''): Change {
  const applying = facts.flows.filter((flow) => applies(flow, choice.profile, facts.options).applies);
  const flows = choice.profile.provider === 'docker' ? applying.map(onOneMachine) : applying;
  const taking = new Set(flows.flatMap(({ sourceZones, destinationZones }) => [...sourceZones, ...destinationZones]));
  const zones = facts.zones.map(({ id }) => id).filter((id) => taking.has(id));
  const fields = Object.fromEntries(zones.map((zone) => [zone, parseNetworks(choice.typed[zone] ?? '')]));
  const networks = Object.fromEntries(Object.entries(fields).map(([zone, { cidrs }]) => [zone, cidrs]));
  const format: Format = formatById(choice.formatId) ?? ticket;
  const variant = format.variants.includes(choice.variant) ? choice.variant : 'insert';
  const plan = planRules({ flows, zones: facts.zones, networks, place: choice.place });
  const rendering = format.render({ ...plan, place: choice.place, variant, header: headerOf(choice, facts, page) });
  return { format, variant, rendering, rules: plan.rules, fields, zones };
}
