import { type Catalog, type Flow, type Option, providerIds } from '@/lib/flows';
import { applies, choiceOf, choicesOf, optionsOf, type Profile } from '@/lib/profile';

/** The flows of one cluster, and the first profile that has exactly these. */
interface FlowSet {
  profile: Profile;
  flows: readonly Flow[];
}

type Answer = readonly [option: string, choice: string];

/** Answers that differ from the defaults. */
const answersOf = (options: readonly Option[], profile: Profile): Answer[] =>
  optionsOf(options, profile).flatMap((option) =>
    choicesOf(option, profile)
      .filter(({ id }) => id !== choiceOf(option, profile))
      .map(({ id }): Answer => [option.id, id]),
  );

/** Every provider in every release as it is by default, and in the newest release each answer that differs, one at a time. */
function profilesOf({ options, releases, release: newest }: Catalog): Profile[] {
  return [...providerIds, null].flatMap((provider) =>
    releases.flatMap((release): Profile[] => {
      const plain: Profile = { release, provider, choices: {} };
      if (release !== newest) return [plain];
      const others = answersOf(options, plain).map(([option, choice]) => ({ ...plain, choices: { [option]: choice } }));
      return [plain, ...others];
    }),
  );
}

/** The distinct ones among the sets of flows that readers come to first. Two answers together open what each opens alone. */
export function flowSets(catalog: Catalog): FlowSet[] {
  const sets = new Map<string, FlowSet>();
  for (const profile of profilesOf(catalog)) {
    const isIn = catalog.flows.map((flow) => applies(flow, profile, catalog.options).applies);
    const key = isIn.map(Number).join('');
    if (!sets.has(key)) sets.set(key, { profile, flows: catalog.flows.filter((_, index) => isIn[index]) });
  }
  return [...sets.values()];
}

export const nameOf = ({ provider, release, choices }: Profile): string =>
  [
    provider ?? 'every provider',
    release,
    ...Object.entries(choices).map(([option, choice]) => `${option}=${choice}`),
  ].join(' ');
