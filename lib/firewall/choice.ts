import type { ZoneId } from '@/lib/flows';
import { type Mistake, type Profile, type ProfileChoices, readProfile, writeProfile } from '@/lib/profile';
import { unknownChoice } from '@/lib/words/cluster';
import * as words from '@/lib/words/firewall';
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
  /** What an address asks for beside the profile and nobody can choose. */
  mistakes: readonly Mistake[];
}

const networkKey = 'net.';
const ownParameters = ['place', 'zone', 'outbound', 'variant', 'optional', 'format'];
const [included, leftOut] = ['included', 'left-out'];

/** Whether a parameter of an address holds the networks of a zone. */
export const isNetworkParameter = (name: string): boolean => name.startsWith(networkKey);

/** Whether a parameter of an address is one of a firewall change; others are the profile's. */
export const isOwnParameter = (name: string): boolean => ownParameters.includes(name) || isNetworkParameter(name);

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

const shorten = (text: string): string => text.slice(0, 20);

interface Field {
  parameter: Mistake['parameter'];
  label: string;
  asked: string | null;
  taken: string;
}

const toMistake = ({ parameter, label, asked, taken }: Field): Mistake[] =>
  asked === null || asked === taken ? [] : [{ parameter, message: unknownChoice(shorten(asked), label) }];

/** What an address asks for, where something else was taken. */
function mistakesOf(asked: URLSearchParams, taken: Omit<Choice, 'mistakes'>, zones: readonly ZoneId[]): Mistake[] {
  const { place, variant, leavesOptionalOut, formatId } = taken;
  const askedPlace = asked.get('place') === 'host' ? (asked.get('zone') ?? 'host') : asked.get('place');
  const takenPlace = place.kind === 'host' ? place.zone : place.kind;
  const strangers = [...asked.keys()]
    .filter(isNetworkParameter)
    .map((name) => name.slice(networkKey.length))
    .filter((zone) => !zones.includes(zone));
  return [
    ...toMistake({ parameter: 'place', label: words.place, asked: askedPlace, taken: takenPlace }),
    ...toMistake({ parameter: 'outbound', label: words.outbound, asked: asked.get('outbound'), taken: 'yes' }),
    ...toMistake({ parameter: 'variant', label: words.rules, asked: asked.get('variant'), taken: variant }),
    ...toMistake({
      parameter: 'optional',
      label: words.optional,
      asked: asked.get('optional'),
      taken: leavesOptionalOut ? leftOut : included,
    }),
    ...toMistake({ parameter: 'format', label: words.format, asked: asked.get('format'), taken: formatId }),
    ...(strangers.length > 0
      ? [{ parameter: 'net', message: words.notZones(strangers.slice(0, 5).map(shorten).join(', ')) }]
      : []),
  ];
}

/** Takes what is right of an address and says what is not; whatever is wrong has its default. */
export function readChoice(fragment: string, choices: ProfileChoices, zones: readonly ZoneId[]): Choice {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const networks = zones.flatMap((zone): [ZoneId, string][] => {
    const text = parameters.get(`${networkKey}${zone}`);
    return text ? [[zone, text.slice(0, longestField)]] : [];
  });
  const taken: Omit<Choice, 'mistakes'> = {
    profile: readProfile(new Map(parameters), choices).profile,
    place: readPlace(parameters, zones),
    variant: parameters.get('variant') === 'whole' ? 'whole' : 'insert',
    formatId: formatById(parameters.get('format') ?? '')?.id ?? 'ticket',
    typed: Object.fromEntries(networks),
    leavesOptionalOut: parameters.get('optional') === leftOut,
  };
  return { ...taken, mistakes: mistakesOf(parameters, taken, zones) };
}
