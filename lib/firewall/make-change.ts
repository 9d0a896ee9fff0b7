import type { Catalog, ZoneId } from '@/lib/flows';
import { applies, describeProfile } from '@/lib/profile';
import * as words from '@/lib/words/firewall-rules';
import type { Choice } from './choice';
import { type Format, outcomesWithout, placeFor, type Rendering, refusalsOf } from './format';
import { formatById } from './formats';
import { ticket } from './formats/ticket';
import { inCluster } from './in-cluster';
import { type NetworkList, parseNetworks } from './parse-networks';
import { type Plan, planRules, type RuleFlow } from './plan-rules';
import type { Place, Rule, Variant } from './rule';
import { byFamily } from './side';

/** What a firewall change is made from. */
export interface ChangeFacts extends Pick<Catalog, 'zones' | 'options' | 'readOn'> {
  flows: readonly RuleFlow[];
}

/** The finished change, with what became of each field and flow. */
export interface Change {
  format: Format;
  /** The variant that the format has, which need not be the one that was chosen. */
  variant: Variant;
  /** The place where the format stands, which need not be the one that was chosen either. */
  place: Place;
  rendering: Rendering;
  rules: readonly Rule[];
  /** What rows would open that need not be opened here, or are left out by choice. */
  spared: readonly Rule[];
  fields: Readonly<Record<ZoneId, NetworkList>>;
  /** The zones that take part, in the order of the catalog. */
  zones: readonly ZoneId[];
}

function placeName(place: Place, { neverBetween }: Format, zones: ChangeFacts['zones']): string {
  if (place.kind === 'between') return words.betweenZones;
  if (place.kind === 'listener') return neverBetween ? words.everyMachine : words.everyListener;
  const name = zones.find(({ id }) => id === place.zone)?.name ?? place.zone;
  return place.outbound ? words.hostWithOutbound(name) : words.hostOf(name);
}

interface Head {
  profile: Choice['profile'];
  place: Place;
  format: Format;
  page: string;
}

function headerOf({ profile, place, format, page }: Head, { readOn, options, zones }: ChangeFacts): string[] {
  return [
    words.madeFrom(describeProfile(profile, { releases: [], options })),
    words.madeFor(placeName(place, format, zones)),
    words.factsReadOn(readOn),
    ...(page ? [words.see(page), words.rowsIn(new URL('../docs/', page).href)] : []),
  ];
}

/** Every address is what the internet is, so there it is no question. */
function fieldOf(zone: ZoneId, text: string): NetworkList {
  const list = parseNetworks(text);
  if (zone !== 'internet') return list;
  return { ...list, notes: list.notes.filter((note) => note !== words.letsAllThrough) };
}

/** More lines than this are more than a browser, or a reader, gets through. */
const mostPairs = 10_000;

const pairsOf = ({ rules }: Plan): number =>
  rules.flatMap(byFamily).reduce((sum, { sources, destinations }) => sum + sources.length * destinations.length, 0);

const isTooLong = ({ isPairwise }: Format, plan: Plan): boolean => isPairwise === true && pairsOf(plan) > mostPairs;

function tooLong(plan: Plan): Rendering {
  const refusals = refusalsOf(plan.rules, () => words.tooManyNetworks);
  const warnings = [...plan.warnings, words.tooManyLines(pairsOf(plan))];
  return { files: [], outcomes: outcomesWithout(plan.outcomes, refusals), warnings };
}

/** From what the reader chose to files, at once: there is no step that can be forgotten. */
export function makeChange(choice: Choice, facts: ChangeFacts, page = ''): Change {
  const applying = facts.flows.filter((flow) => applies(flow, choice.profile, facts.options).applies);
  const { flows, routesPods } = inCluster(applying, { profile: choice.profile, options: facts.options });
  const taking = new Set(flows.flatMap(({ sourceZones, destinationZones }) => [...sourceZones, ...destinationZones]));
  const zones = facts.zones.map(({ id }) => id).filter((id) => taking.has(id));
  const fields = Object.fromEntries(zones.map((zone) => [zone, fieldOf(zone, choice.typed[zone] ?? '')]));
  const networks = Object.fromEntries(Object.entries(fields).map(([zone, { cidrs }]) => [zone, cidrs]));
  const divided = zones.filter((zone) => fields[zone]?.isDivided);
  const format: Format = formatById(choice.formatId) ?? ticket;
  const variant = format.variants.includes(choice.variant) ? choice.variant : 'insert';
  const place = placeFor(format, choice.place);
  const { leavesOptionalOut } = choice;
  const plan = planRules({ flows, zones: facts.zones, networks, divided, place, leavesOptionalOut, routesPods });
  const header = headerOf({ profile: choice.profile, place, format, page }, facts);
  const expects = plan.rules.length > 0 ? format.expects?.[variant] : undefined;
  const warnings = expects ? [...plan.warnings, expects] : plan.warnings;
  const request = { ...plan, warnings, place, variant, header };
  const rendering = isTooLong(format, plan) ? tooLong(plan) : format.render(request);
  return { format, variant, place, rendering, rules: plan.rules, spared: plan.spared, fields, zones };
}
