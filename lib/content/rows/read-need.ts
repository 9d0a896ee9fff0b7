import {
  type Condition,
  isProviderId,
  type Need,
  type Option,
  type ProviderId,
  parseNeed,
  providerIds,
} from '@/lib/flows';
import { didYouMean, oneOf } from '../did-you-mean';

export interface KnownOptions {
  /** Also those that could not be read whole; of them nothing more is checked. */
  ids: readonly string[];
  options: readonly Option[];
}

export interface NeedMistake {
  mistake: string;
  part: string;
}

const grammar = 'write "always", "optional: why", or "when option=choice and option=choice/choice"';

function optionMistake({ option: id, choices }: Condition, { ids, options }: KnownOptions): NeedMistake | undefined {
  if (ids.length > 0 && !ids.includes(id)) {
    const cure = didYouMean(id, ids, 'add it to content/options.json');
    return { mistake: `"${id}" is no option; ${cure}`, part: id };
  }
  const known = options.find((option) => option.id === id)?.choices.map((choice) => choice.id);
  const wrong = known && choices.find((choice) => !known.includes(choice));
  if (!wrong) return undefined;
  return {
    mistake: `"${wrong}" is no choice of "${id}"; ${didYouMean(wrong, known, `write ${oneOf(known)}`)}`,
    part: wrong,
  };
}

function providerMistake({ choices }: Condition): NeedMistake | undefined {
  const wrong = choices.find((choice) => !isProviderId(choice));
  if (!wrong) return undefined;
  const cure = didYouMean(wrong, providerIds, `write ${oneOf(providerIds)}`);
  return { mistake: `"${wrong}" is no provider; ${cure}`, part: wrong };
}

/** Both would have to hold, which no cluster can do unless they say the same. */
function twiceMistake({ option }: Condition, conditions: readonly Condition[]): string {
  const choices = conditions.filter((one) => one.option === option).flatMap((one) => one.choices);
  return `"${option}" stands twice; write ${option}=${[...new Set(choices)].join('/')}`;
}

/** Which of the providers can meet a condition: the option and the choices may exist for some of them only. */
function canMeet(condition: Condition, options: readonly Option[], provider: ProviderId): boolean {
  if (condition.option === 'provider') return condition.choices.includes(provider);
  const option = options.find(({ id }) => id === condition.option);
  if (!option) return true;
  const chosen = option.choices.filter(({ id }) => condition.choices.includes(id));
  return option.providers.includes(provider) && chosen.some(({ providers }) => providers?.includes(provider) ?? true);
}

interface ReadNeed {
  need: Need | undefined;
  /** The providers of the page that can meet every condition. */
  providers: readonly ProviderId[];
  mistakes: readonly NeedMistake[];
}

export function readNeed(text: string, pageProviders: readonly ProviderId[], known: KnownOptions): ReadNeed {
  const need = parseNeed(text);
  if (!need)
    return {
      need,
      providers: pageProviders,
      mistakes: [{ mistake: `"${text}" is no condition; ${grammar}`, part: text }],
    };
  const conditions = need.kind === 'when' ? need.conditions : [];
  const mistakes = conditions
    .map((condition) =>
      condition.option === 'provider' ? providerMistake(condition) : optionMistake(condition, known),
    )
    .filter((mistake) => mistake !== undefined);
  const twice = conditions.find(({ option }, index) => conditions.slice(0, index).some((one) => one.option === option));
  if (twice) mistakes.push({ mistake: twiceMistake(twice, conditions), part: text });
  if (mistakes.length > 0) return { need, providers: pageProviders, mistakes };
  const providers = pageProviders.filter((provider) =>
    conditions.every((condition) => canMeet(condition, known.options, provider)),
  );
  if (providers.length > 0) return { need, providers, mistakes };
  const mistake = `"${text}" can hold for no provider of this page; correct it, or "providers" of the page`;
  return { need, providers, mistakes: [{ mistake, part: text }] };
}
