export const phases = ['boot', 'steady', 'manage'] as const;

/** boot: a cluster is created · steady: it runs · manage: it is upgraded, scaled or repaired. */
export type Phase = (typeof phases)[number];

export const phaseNames: Record<Phase, string> = {
  boot: 'Creation',
  steady: 'Running',
  manage: 'Upgrade, scaling, repair',
};

export const paths = ['underlay', 'overlay', 'loopback', 'layer-2', 'internet'] as const;

/** What a flow travels on. */
export type Path = (typeof paths)[number];

/** Only what crosses a network that a firewall can see wants a rule. */
export const wantsRule = (path: Path): boolean => path === 'underlay' || path === 'internet';

/** Why a flow needs no rule; undefined where it needs one. */
export const noRuleReasons: Record<Path, string | undefined> = {
  underlay: undefined,
  internet: undefined,
  overlay: 'travels inside the pod overlay (Geneve, UDP 6081)',
  loopback: 'stays on one machine',
  'layer-2': 'stays on one network segment',
};
