import * as words from '@/lib/words/flows';
import { isProviderId, type ProviderId, providerNames } from './provider';
import type { ReleaseSpan } from './release-span';

export type OptionId = string;
export type ChoiceId = string;

export interface Choice {
  id: ChoiceId;
  /** Finishes the sentence "needed …": `with external etcd`. */
  when: string;
  label: string;
  /** Where it is not every provider or release of its option. */
  providers?: readonly ProviderId[];
  releases?: ReleaseSpan;
  /** What rules it out, as an address has it: without internet (`internet=air-gapped`) nothing comes from AWS. */
  unless?: string | undefined;
}

/** A question about the reader's cluster that decides which rows apply. */
export interface Option {
  id: OptionId;
  question: string;
  label: string;
  choices: readonly Choice[];
  default: ChoiceId;
  providers: readonly ProviderId[];
  releases: ReleaseSpan;
}

/** One of `choices` is what the reader has. The option `provider` is the provider itself. */
export interface Condition {
  option: OptionId;
  choices: readonly ChoiceId[];
}

export type Need =
  | { kind: 'always' }
  | { kind: 'optional'; why: string }
  | { kind: 'when'; conditions: readonly Condition[] };

/** Reads `always`, `optional: for scraping`, `when etcd=external`, `when boot=pxe/iso and bmc=ipmi`. Names are not checked. */
export function parseNeed(text: string): Need | undefined {
  const cell = text.trim();
  if (cell === 'always') return { kind: 'always' };
  const why = /^optional:\s*(\S.*)$/.exec(cell)?.[1];
  if (why) return { kind: 'optional', why };
  const list = /^when\s+(\S.*)$/.exec(cell)?.[1];
  if (!list) return undefined;
  const conditions: Condition[] = [];
  for (const part of list.split(/\sand\s/)) {
    const match = /^([a-z0-9-]+)=([a-z0-9-]+(?:\/[a-z0-9-]+)*)$/.exec(part.trim());
    if (!match?.[1] || !match[2]) return undefined;
    conditions.push({ option: match[1], choices: match[2].split('/') });
  }
  return { kind: 'when', conditions };
}

const formatCondition = ({ option, choices }: Condition): string => `${option}=${choices.join('/')}`;

/** The cell, as an author writes it. */
export function formatNeed(need: Need): string {
  switch (need.kind) {
    case 'always':
      return 'always';
    case 'optional':
      return `optional: ${need.why}`;
    case 'when':
      return `when ${need.conditions.map(formatCondition).join(' and ')}`;
  }
}

/** Finishes the sentence "needed …": `with external etcd`. */
export function describeCondition({ option, choices }: Condition, options: readonly Option[]): string {
  if (option === 'provider')
    return words.onProvider(words.oneOf(choices.map((id) => (isProviderId(id) ? providerNames[id] : id))));
  const found = options.find(({ id }) => id === option);
  return words.oneOf(choices.map((id) => found?.choices.find((choice) => choice.id === id)?.when ?? id));
}

/** Words for a reader: `Always`, `Optional: for scraping`, `With external etcd and …`. */
export function describeNeed(need: Need, options: readonly Option[]): string {
  if (need.kind === 'always') return words.always;
  if (need.kind === 'optional') return words.optional(need.why);
  const conditions = need.conditions.map((condition) => describeCondition(condition, options)).join(', ');
  return conditions.charAt(0).toUpperCase() + conditions.slice(1);
}
