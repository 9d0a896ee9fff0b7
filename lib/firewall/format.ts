import { noWords } from '@/lib/words/firewall-rules';
import type { Outcome, Place, Rule, RuleRequest, Variant } from './rule';

export type ProofKind =
  | 'packets'
  | 'vendor CLI'
  | 'parser'
  | 'schema'
  | 'second reading'
  | 'compared with capirca'
  | 'read back only'
  | 'not run';

/** How far a format was tried, in words that promise no more than that. */
export interface Proof {
  kind: ProofKind;
  sentence: string;
}

/** What the tool accepts; enforced by the format and shown beside it. */
export interface Limits {
  /** The longest comment in characters; 0 where there is none. */
  comment?: number;
  /** The longest name. */
  name?: number;
  /** Ports of one rule; a range takes two. */
  portSlots?: number;
  notes: readonly string[];
}

export interface RenderedFile {
  name: string;
  mime: string;
  /** What is read and copied. */
  body: string;
  /** What is kept, where that is no text. */
  bytes?: Uint8Array<ArrayBuffer>;
}

export interface Rendering {
  files: readonly RenderedFile[];
  outcomes: readonly Outcome[];
  warnings: readonly string[];
}

/** A way to write rules for one tool. */
export interface Format {
  id: string;
  label: string;
  proof: Proof;
  limits: Limits;
  variants: readonly Variant[];
  /** What a file relies on where it is loaded, which whoever gets the file has to know. */
  expects?: Partial<Record<Variant, string>>;
  /** It writes a line or more for each network of one side to each of the other. */
  isPairwise?: true;
  /** It stands at what listens, so it sees what stays within a zone as well. */
  neverBetween?: true;
  render(request: RuleRequest): Rendering;
}

/** What stands at whatever listens stands nowhere between zones. */
export const placeFor = ({ neverBetween }: Pick<Format, 'neverBetween'>, place: Place): Place =>
  neverBetween && place.kind === 'between' ? { kind: 'listener' } : place;

/** The rules that a format cannot write, with the reason; their flows are told so. */
export type Refusals = ReadonlyMap<number, string>;

export const refusalsOf = (rules: readonly Rule[], why: (rule: Rule) => string | undefined): Refusals =>
  new Map(
    rules.flatMap((rule): [number, string][] => {
      const reason = why(rule);
      return reason ? [[rule.number, reason]] : [];
    }),
  );

/** A flow is lost only when none of its rules could be written. */
export function outcomesWithout(outcomes: readonly Outcome[], refusals: Refusals): Outcome[] {
  return outcomes.map((outcome) => {
    if (outcome.becomes.kind !== 'rule') return outcome;
    const rules = outcome.becomes.rules.filter((number) => !refusals.has(number));
    if (rules.length > 0) return { ...outcome, becomes: { kind: 'rule', rules } };
    const why = refusals.get(outcome.becomes.rules[0] ?? 0) ?? noWords;
    return { ...outcome, becomes: { kind: 'cannot be said', why } };
  });
}
