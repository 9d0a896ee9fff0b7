import { type Catalog, type Flow, type Option, providerIds } from '@/lib/flows';
import { applies, choiceOf, choicesOf, optionsOf, type Profile } from '@/lib/profile';

/** The flows of one cluster, and the first profile that has exactly these. */
export interface FlowSet {
  profile: Profile;
  flows: readonly Flow[];
}

type Answer = readonly [option: string, choice: string];

/** Answers that differ from the defaults. */
function answersOf(options: readonly Option[], profile: Profile): Answer[] {
  return optionsOf(options, profile).flatMap((option) =>
    choicesOf(option, profile)
      .filter(({ id }) => id !== choiceOf(option, profile))
      .map(({ id }): Answer => [option.id, id]),
  );
}

/** No answer, each answer alone, and every two together. */
function combinations(answers: readonly Answer[]): Answer[][] {
  const pairs = answers.flatMap((one, index) => answers.slice(index + 1).map((other) => [one, other]));
  return [[], ...answers.map((one) => [one]), ...pairs.filter(([one, other]) => one?.[0] !== other?.[0])];
}

/** Every profile of every provider and release in which no more than two answers differ from the defaults. */
function profilesOf({ options, releases }: Catalog): Profile[] {
  return [...providerIds, null].flatMap((provider) =>
    releases.flatMap((release) => {
      const plain: Profile = { release, provider, choices: {} };
      return combinations(answersOf(options, plain)).map((answers) => ({
        ...plain,
        choices: Object.fromEntries(answers),
      }));
    }),
  );
}

/** The distinct sets of flows that readers can come to. */
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
