import type { ZoneId } from '@/lib/flows';
import { type Profile, type ProfileChoices, readProfile, writeProfile } from '@/lib/profile';
import { unknownOptional } from '@/lib/words/firewall-rules';
import { formatById } from './formats';
import type { TypedNetworks } from './networks-file';
import { longestField } from './parse-networks';
import type { Place, Variant } from './rule';

/** Everything a reader chose for a firewall change. */
export interface Choice {
  profile: Profile;
  place: Place;
  variant: Variant;
  formatId: string;
  typed: TypedNetworks;
  /** Optional rows are in the rules unless the reader leaves them out. */
  leavesOptionalOut: boolean;
  /** What an address asks for and nobody can choose. */
  mistakes: readonly string[];
}

const networkKey = 'net.';
const [included, leftOut] = ['included', 'left-out'];

/** The machines of the internet are not the reader's, so nobody writes rules for their own firewall. */
export const hasHostFirewall = (zone: ZoneId): boolean => zone !== 'internet';

function placeParameters(place: Place): [string, string][] {
  if (place.kind === 'between') return [];
  if (place.kind === 'listener') return [['place', 'listener']];
  return [
    ['place', 'host'],
    ['zone', place.zone],
    ...(place.outbound ? ([['outbound', 'yes']] satisfies [string, string][]) : []),
  ];
}

/** What a firewall change has in an address beside the profile; without the networks where the link is for everybody. */
export function writeOwnChoice(choice: Choice, withNetworks: boolean): string {
  const parameters = new URLSearchParams([
    ...placeParameters(choice.place),
    ...(choice.variant === 'whole' ? ([['variant', 'whole']] satisfies [string, string][]) : []),
    ...(choice.leavesOptionalOut ? ([['optional', leftOut]] satisfies [string, string][]) : []),
    ['format', choice.formatId],
    ...(withNetworks
      ? Object.entries(choice.typed)
          .filter(([, text]) => text.trim() !== '')
          .map(([zone, text]): [string, string] => [`${networkKey}${zone}`, text.trim()])
      : []),
  ]);
  return parameters.toString();
}

/** What stands in an address after `#`. */
export const writeChoice = (choice: Choice, choices: ProfileChoices, withNetworks: boolean): string =>
  [new URLSearchParams(writeProfile(choice.profile, choices)).toString(), writeOwnChoice(choice, withNetworks)]
    .filter(Boolean)
    .join('&');

function readPlace(parameters: URLSearchParams, zones: readonly ZoneId[]): Place {
  const zone = parameters.get('zone') ?? '';
  if (parameters.get('place') === 'listener') return { kind: 'listener' };
  if (parameters.get('place') === 'host' && zones.includes(zone) && hasHostFirewall(zone))
    return { kind: 'host', zone, outbound: parameters.get('outbound') === 'yes' };
  return { kind: 'between' };
}

/** Takes what is right of an address; whatever else it holds has its default. */
export function readChoice(fragment: string, choices: ProfileChoices, zones: readonly ZoneId[]): Choice {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const networks = zones.flatMap((zone): [ZoneId, string][] => {
    const text = parameters.get(`${networkKey}${zone}`);
    return text ? [[zone, text.slice(0, longestField)]] : [];
  });
  const optional = parameters.get('optional') ?? included;
  return {
    profile: readProfile(new Map(parameters), choices).profile,
    place: readPlace(parameters, zones),
    variant: parameters.get('variant') === 'whole' ? 'whole' : 'insert',
    formatId: formatById(parameters.get('format') ?? '')?.id ?? 'ticket',
    typed: Object.fromEntries(networks),
    leavesOptionalOut: optional === leftOut,
    mistakes: [included, leftOut].includes(optional) ? [] : [unknownOptional(optional.slice(0, 20))],
  };
}
