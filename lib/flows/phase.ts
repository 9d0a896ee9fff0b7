import { phaseNames as names, noRuleReasons as reasons } from '@/lib/words/phases';

export const phases = ['boot', 'steady', 'manage'] as const;

/** boot: a cluster is created · steady: it runs · manage: it is upgraded, scaled or repaired. */
export type Phase = (typeof phases)[number];

export const phaseNames: Record<Phase, string> = names;

export const paths = ['underlay', 'overlay', 'loopback', 'layer-2', 'internet'] as const;

/** What a flow travels on. */
export type Path = (typeof paths)[number];

/** Only what crosses a network that a firewall can see wants a rule. */
export const wantsRule = (path: Path): boolean => path === 'underlay' || path === 'internet';

/** Why a flow needs no rule; undefined where it needs one. */
export const noRuleReasons: Readonly<Partial<Record<Path, string>>> = reasons;
